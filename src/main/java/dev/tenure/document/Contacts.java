package dev.tenure.document;

import dev.tenure.resume.Audience;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads how to reach a person. What JSON Resume's own members say is for everybody, unless our
 * extension member says the same with an audience.
 */
final class Contacts {

    private final List<ContactDetail> stated = new ArrayList<>();

    private Contacts() {}

    static List<ContactDetail> read(Node basics, Node extension) {
        Contacts contacts = new Contacts();
        for (Node item : extension.member("contacts").objects()) {
            contacts.state(item.only("kind", "value", "obfuscated", "audience"));
        }
        List<ContactDetail> all = new ArrayList<>();
        contacts.general(
                all, ContactDetail.Kind.EMAIL, basics.member("email").text(DocumentLimits.NAME));
        contacts.general(
                all, ContactDetail.Kind.PHONE, basics.member("phone").text(DocumentLimits.NAME));
        all.addAll(contacts.stated);
        return all;
    }

    private void state(Node item) {
        ContactDetail.Kind kind = item.member("kind").oneOf(ContactDetail.Kind.class);
        String value = item.member("value").text(DocumentLimits.NAME);
        boolean obfuscated = item.member("obfuscated").flag();
        Audience audience = item.member("audience").oneOf(Audience.class);
        if (!item.member("kind").present()) {
            item.error("A contact needs a kind.");
        }
        if (obfuscated && value != null) {
            item.error("A contact with a value is not obfuscated.");
        } else if (!obfuscated && value == null) {
            item.error("A contact needs a value, or obfuscated: true where its source hides it.");
        }
        stated.add(
                new ContactDetail(
                        kind == null ? ContactDetail.Kind.OTHER : kind,
                        value,
                        audience == null ? Audience.PUBLIC : audience));
    }

    private void general(List<ContactDetail> all, ContactDetail.Kind kind, @Nullable String value) {
        if (value != null && stated.stream().noneMatch(one -> same(one, kind, value))) {
            all.add(new ContactDetail(kind, value, Audience.PUBLIC));
        }
    }

    private static boolean same(ContactDetail one, ContactDetail.Kind kind, String value) {
        return one.kind() == kind && one.value() != null && one.value().equalsIgnoreCase(value);
    }
}
