package dev.tenure.export;

import dev.tenure.resume.Appearance;
import dev.tenure.resume.Position.PositionKind;
import dev.tenure.resume.Resume;
import dev.tenure.resume.Resume.Contact;
import dev.tenure.resume.Resume.ContactKind;
import dev.tenure.resume.Resume.Link;
import dev.tenure.resume.Resume.Location;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Writes JSON Resume 1.x with our extension members. */
final class JsonResumeWriter {

    private static final String SCHEMA =
            "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

    /** Such as the format {@code email} of JSON Schema surely takes. */
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    private static final ObjectWriter JSON = JsonMapper.shared().writerWithDefaultPrettyPrinter();

    private final Losses losses;

    JsonResumeWriter(Losses losses) {
        this.losses = losses;
    }

    String write(VisibleResume resume) {
        JsonEntry root = new JsonEntry("$", losses);
        root.text("$schema", SCHEMA).entry("basics", basics(root.part("basics"), resume.resume()));
        JsonPositions positions = new JsonPositions(resume, losses);
        positions.write(root, "work", PositionKind.EMPLOYMENT);
        positions.write(root, "volunteer", PositionKind.VOLUNTEERING);
        positions.write(root, "education", PositionKind.EDUCATION);
        new JsonSections(resume.sections(), losses).write(root);
        positions.write(root, "projects", PositionKind.PROJECT);
        JsonEntry meta = root.part("meta");
        JsonEntry own =
                meta.part("x-tenure")
                        .text("slug", resume.tailored() == null ? resume.slug() : null)
                        .text("tailored", resume.tailored());
        own.entry("appearance", appearance(own.part("appearance"), resume.resume().appearance()));
        meta.entry("x-tenure", own);
        root.entry("meta", meta);
        return JSON.writeValueAsString(root.node()).replace("<", "\\u003c").replace(">", "\\u003e")
                + "\n";
    }

    private static JsonEntry appearance(JsonEntry own, Appearance appearance) {
        boolean isPlain = appearance.layout() == Appearance.PLAIN.layout();
        return own.text("accent", appearance.accent())
                .text("layout", isPlain ? null : appearance.layout().name());
    }

    private static JsonEntry basics(JsonEntry basics, Resume resume) {
        Location place = resume.location();
        basics.text("name", resume.name())
                .text("label", resume.headline())
                .address("image", resume.imageUrl())
                .text("email", first(resume, ContactKind.EMAIL))
                .text("phone", first(resume, ContactKind.PHONE))
                .ownAddress(homepage(resume))
                .text("summary", resume.summary())
                .entry(
                        "location",
                        basics.part("location")
                                .text("address", place.address())
                                .text("postalCode", place.postalCode())
                                .text("city", place.city())
                                .text("countryCode", place.countryCode())
                                .text("region", place.region()))
                .list("profiles", profiles(basics, resume))
                // Published themes fail without these.
                .orEmpty("name", "location", "profiles");
        JsonEntry own = basics.part("x-tenure").text("motto", resume.motto());
        return basics.entry("x-tenure", own.list("contacts", contacts(own, resume.contacts())));
    }

    private static @Nullable String first(Resume resume, ContactKind kind) {
        return resume.contacts().stream()
                .filter(contact -> contact.kind() == kind)
                .map(Contact::value)
                .filter(Objects::nonNull)
                .filter(value -> kind != ContactKind.EMAIL || EMAIL.matcher(value).matches())
                .findFirst()
                .orElse(null);
    }

    private static boolean isHomepage(Link link) {
        return link.network() == null && link.username() == null;
    }

    private static @Nullable String homepage(Resume resume) {
        return resume.links().stream()
                .limit(1)
                .filter(JsonResumeWriter::isHomepage)
                .map(Link::url)
                .findFirst()
                .orElse(null);
    }

    private static ArrayNode profiles(JsonEntry basics, Resume resume) {
        ArrayNode profiles = basics.node().arrayNode();
        List<Link> links = resume.links();
        for (Link link : links.subList(homepage(resume) == null ? 0 : 1, links.size())) {
            basics.part("profiles[%d]".formatted(profiles.size()))
                    .text("network", link.network())
                    .text("username", link.username())
                    .address("url", link.url())
                    .unlessEmpty()
                    .ifPresent(profiles::add);
        }
        return profiles;
    }

    private static ArrayNode contacts(JsonEntry own, List<Contact> contacts) {
        ArrayNode list = own.node().arrayNode();
        for (Contact contact : contacts) {
            list.add(
                    own.part("contacts[%d]".formatted(list.size()))
                            .text("kind", contact.kind().name())
                            .text("value", contact.value())
                            .flag("obfuscated", contact.value() == null)
                            .node());
        }
        return list;
    }
}
