package dev.tenure.document;

import dev.tenure.resume.Audience;
import dev.tenure.resume.Resume.Contact;
import dev.tenure.resume.Resume.ContactKind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads how to reach a person. What JSON Resume's own members say is for everybody, unless our
 * extension member says the same with an audience.
 */
final class ContactReader {

    private final List<Contact> stated = new ArrayList<>();

    private ContactReader() {}

    static List<Contact> read(Member basics, Member extension) {
        ContactReader reader = new ContactReader();
        for (Member item : extension.member("contacts").objects()) {
            reader.addStated(item.only("kind", "value", "obfuscated", "audience"));
        }
        List<Contact> all = new ArrayList<>();
        reader.addGeneral(all, ContactKind.EMAIL, basics.member("email").text(DocumentLimits.NAME));
        reader.addGeneral(all, ContactKind.PHONE, basics.member("phone").text(DocumentLimits.NAME));
        all.addAll(reader.stated);
        return all;
    }

    private void addStated(Member item) {
        ContactKind kind = item.member("kind").oneOf(ContactKind.class);
        String value = item.member("value").text(DocumentLimits.NAME);
        boolean obfuscated = item.member("obfuscated").flag();
        Audience audience = item.member("audience").oneOf(Audience.class);
        if (!item.member("kind").isPresent()) {
            item.error(Code.VALUE, "A contact needs a kind.");
        }
        if (obfuscated && value != null) {
            item.error(Code.CONTRADICTION, "A contact with a value is not obfuscated.");
        } else if (!obfuscated && value == null) {
            item.error(
                    Code.VALUE,
                    "A contact needs a value, or obfuscated: true where its source hides it.");
        }
        stated.add(
                new Contact(
                        kind == null ? ContactKind.OTHER : kind,
                        value,
                        audience == null ? Audience.PUBLIC : audience));
    }

    private void addGeneral(List<Contact> all, ContactKind kind, @Nullable String value) {
        if (value != null && stated.stream().noneMatch(one -> isSame(one, kind, value))) {
            all.add(new Contact(kind, value, Audience.PUBLIC));
        }
    }

    private static boolean isSame(Contact one, ContactKind kind, String value) {
        return one.kind() == kind && one.value() != null && one.value().equalsIgnoreCase(value);
    }
}
