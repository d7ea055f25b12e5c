package dev.tenure.document;

import dev.tenure.resume.Position;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a document of JSON Resume 1.x with our extension members. */
public final class ResumeReader {

    private static final Set<String> ROOT =
            Set.of(
                    "$schema",
                    "basics",
                    "work",
                    "volunteer",
                    "education",
                    "awards",
                    "certificates",
                    "publications",
                    "skills",
                    "languages",
                    "interests",
                    "references",
                    "projects",
                    "meta");

    private static final Set<String> BASICS =
            Set.of(
                    "name",
                    "label",
                    "image",
                    "picture",
                    "email",
                    "phone",
                    "url",
                    "website",
                    "summary",
                    "location",
                    "profiles");

    private static final Set<String> LOCATION =
            Set.of("address", "postalCode", "city", "countryCode", "region");

    private static final Set<String> PROFILE = Set.of("network", "username", "url");

    private ResumeReader() {}

    /** Null where the text is no résumé at all; the problems then say why. */
    public static @Nullable Resume read(String text, Problems problems) {
        JsonValue value = JsonText.read(text, problems);
        if (value == null) {
            return null;
        }
        Node root = Node.root(value, new Reading(problems)).object();
        if (!root.present()) {
            if (!problems.haveErrors()) {
                root.error("This is null, where an object belongs.");
            }
            return null;
        }
        return read(root);
    }

    private static Resume read(Node root) {
        root.standard(ROOT);
        Node basics = root.member("basics").object().standard(BASICS);
        Node own = basics.extension("motto", "contacts");
        Employers organizations = new Employers();
        List<Position> positions = new ArrayList<>();
        for (Section section : Section.inOrderOf(root)) {
            for (Node entry : root.member(section.member()).objects()) {
                positions.add(new EntryReader(section, entry, organizations).read());
            }
        }
        return new Resume(
                slug(root.member("meta").object().extension("slug").member("slug")),
                basics.member("name").text(DocumentLimits.NAME),
                basics.member("label").text(DocumentLimits.NAME),
                own.member("motto").text(DocumentLimits.TEXT),
                basics.member("summary").text(DocumentLimits.TEXT),
                basics.member("image", "picture").text(DocumentLimits.TEXT),
                place(basics.member("location").object().standard(LOCATION)),
                Contacts.read(basics, own),
                links(basics),
                organizations.all(),
                positions);
    }

    private static @Nullable String slug(Node node) {
        String slug = node.text(DocumentLimits.SLUG);
        if (slug != null && !Slugs.is(slug)) {
            node.error("A slug has lower-case letters, digits and single hyphens alone.");
        }
        return slug;
    }

    private static Resume.Place place(Node location) {
        return new Resume.Place(
                location.member("address").text(DocumentLimits.NAME),
                location.member("postalCode").text(DocumentLimits.NAME),
                location.member("city").text(DocumentLimits.NAME),
                location.member("region").text(DocumentLimits.NAME),
                location.member("countryCode").text(DocumentLimits.NAME));
    }

    private static List<Resume.Profile> links(Node basics) {
        List<Resume.Profile> links = new ArrayList<>();
        String homepage = basics.member("url", "website").text(DocumentLimits.NAME);
        if (homepage != null) {
            links.add(new Resume.Profile(null, null, homepage));
        }
        for (Node profile : basics.member("profiles").objects()) {
            profile.standard(PROFILE);
            String network = profile.member("network").text(DocumentLimits.NAME);
            String username = profile.member("username").text(DocumentLimits.NAME);
            String url = profile.member("url").text(DocumentLimits.NAME);
            if (username != null || url != null) {
                links.add(new Resume.Profile(network, username, url));
            }
        }
        return links;
    }
}
