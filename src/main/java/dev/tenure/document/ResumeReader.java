package dev.tenure.document;

import dev.tenure.resume.Position;
import dev.tenure.resume.Resume;
import dev.tenure.resume.Resume.Link;
import dev.tenure.resume.Resume.Location;
import dev.tenure.text.Slug;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a document of JSON Resume 1.x with our extension members. */
public final class ResumeReader {

    private static final Set<String> ROOT =
            Stream.concat(ResumeFormat.SECTIONS.stream(), Stream.of("$schema", "meta"))
                    .collect(Collectors.toUnmodifiableSet());

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

    /** Reads JSON: null where it is no résumé at all, and the problems say why. */
    public static @Nullable Resume read(String text, Problems problems) {
        Value value = JsonReader.read(text, problems);
        return value == null ? null : read(value, problems);
    }

    /** Reads JSON as it is: null where it is none, and the problems say why. */
    public static @Nullable Value readJson(String text, Problems problems) {
        return JsonReader.read(text, problems);
    }

    /** Reads a tree of values: null where it is no résumé at all, and the problems say why. */
    public static @Nullable Resume read(Value value, Problems problems) {
        Member root = Member.root(value, problems).object();
        if (!root.isPresent()) {
            if (!problems.haveErrors()) {
                root.error(Code.FORMAT, "This is null, where an object belongs.");
            }
            return null;
        }
        return ResumeFormat.isMeantBy(root) ? read(root) : null;
    }

    private static Resume read(Member root) {
        root.standard(ROOT);
        Member basics = root.member("basics").object().ofDetails().standard(BASICS);
        Member own = basics.extension("motto", "contacts");
        Member meta =
                root.member("meta")
                        .ofDetails()
                        .object()
                        .extension("slug", "appearance", "tailored", "remainder");
        if (meta.member("tailored").isPresent()) {
            meta.member("tailored")
                    .warning(
                            Code.OTHER,
                            "This is a tailored export: what it left out is not here either.");
        }
        PositionReader reader = new PositionReader();
        List<Position> positions = new ArrayList<>();
        for (Section section : Section.inOrderOf(root)) {
            Set<Value> seen = new HashSet<>();
            for (Member whole : root.member(section.member()).objects()) {
                Member entry = whole.ofDetails();
                int told = entry.problems().count();
                Position position = reader.read(section, entry);
                if (entry.isBlank() || position.saysNothing() && section.isUndated(entry)) {
                    if (entry.problems().count() == told) {
                        entry.warning(
                                Code.EMPTY_ENTRY,
                                "The entry says nothing, so it makes no position.");
                    }
                    continue;
                }
                if (!seen.add(entry.value())) {
                    entry.warning(
                            Code.DUPLICATE_ENTRY,
                            "The same entry stands here before; each makes a position.");
                }
                positions.add(position);
            }
        }
        SectionsReader.tellUnshown(root);
        return new Resume(
                slug(meta.member("slug")),
                basics.member("name").text(DocumentLimits.NAME),
                basics.member("label").text(DocumentLimits.NAME),
                own.member("motto").text(DocumentLimits.TEXT),
                basics.member("summary").text(DocumentLimits.TEXT),
                basics.member("image", "picture").text(DocumentLimits.TEXT),
                location(basics.member("location").object().standard(LOCATION)),
                ContactReader.read(basics, own),
                links(basics),
                AppearanceReader.read(meta.member("appearance")),
                positions);
    }

    private static @Nullable String slug(Member member) {
        String slug = member.text(DocumentLimits.SLUG);
        if (slug != null && !Slug.is(slug)) {
            member.error(
                    Code.NAME, "A slug has lower-case letters, digits and single hyphens alone.");
        }
        return slug;
    }

    private static Location location(Member location) {
        return new Location(
                location.member("address").text(DocumentLimits.NAME),
                location.member("postalCode").text(DocumentLimits.NAME),
                location.member("city").text(DocumentLimits.NAME),
                location.member("region").text(DocumentLimits.NAME),
                location.member("countryCode").text(DocumentLimits.NAME));
    }

    private static List<Link> links(Member basics) {
        List<Link> links = new ArrayList<>();
        String homepage = basics.member("url", "website").text(DocumentLimits.NAME);
        if (homepage != null) {
            links.add(new Link(null, null, homepage));
        }
        for (Member profile : basics.member("profiles").objects()) {
            profile.standard(PROFILE);
            String network = profile.member("network").text(DocumentLimits.NAME);
            String username = profile.member("username").text(DocumentLimits.NAME);
            String url = profile.member("url").text(DocumentLimits.NAME);
            if (username != null || url != null) {
                links.add(new Link(network, username, url));
            }
        }
        return links;
    }
}
