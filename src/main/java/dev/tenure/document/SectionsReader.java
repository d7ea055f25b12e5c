package dev.tenure.document;

import dev.tenure.resume.Audience;
import dev.tenure.resume.Sections;
import dev.tenure.resume.Sections.Award;
import dev.tenure.resume.Sections.Certificate;
import dev.tenure.resume.Sections.Interest;
import dev.tenure.resume.Sections.Language;
import dev.tenure.resume.Sections.Publication;
import dev.tenure.resume.Sections.Reference;
import dev.tenure.resume.Sections.Skill;
import dev.tenure.resume.Sections.WrittenDate;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads the sections of a JSON Resume that hold no positions, as everybody may see them. They are
 * read as they come: an entry may be a text alone, a list a single entry, and what does not fit is
 * absent, since nothing is counted by it.
 */
public final class SectionsReader {

    private static final SortedMap<String, Set<String>> MEMBERS =
            new TreeMap<>(
                    Map.of(
                            "languages",
                            Set.of("language", "fluency"),
                            "skills",
                            Set.of("name", "level", "keywords"),
                            "certificates",
                            Set.of("name", "issuer", "date", "url"),
                            "awards",
                            Set.of("title", "awarder", "date", "summary"),
                            "publications",
                            Set.of("name", "publisher", "releaseDate", "url", "summary"),
                            "interests",
                            Set.of("name", "keywords"),
                            "references",
                            Set.of("name", "reference")));

    private SectionsReader() {}

    /** Warns of what entries say that is not shown. */
    static void tellUnshown(Member root) {
        MEMBERS.forEach((section, names) -> root.member(section).standardEntries(names));
    }

    /** Reads a document; one that cannot be read has no sections. */
    public static Sections read(String document) {
        Problems untold = new Problems();
        Value value = JsonReader.read(document, untold);
        return value == null ? Sections.NONE : read(Member.root(value, untold));
    }

    private static Sections read(Member root) {
        return new Sections(
                entries(root, "languages", SectionsReader::language),
                entries(root, "skills", SectionsReader::skill),
                entries(root, "certificates", SectionsReader::certificate),
                entries(root, "awards", SectionsReader::award),
                entries(root, "publications", SectionsReader::publication),
                entries(root, "interests", SectionsReader::interest),
                entries(root, "references", SectionsReader::reference));
    }

    private static <T> List<T> entries(Member root, String name, Function<Member, T> reader) {
        return listed(root.member(name))
                .filter(entry -> !entry.isBlank() && isPublic(entry))
                .map(reader)
                .toList();
    }

    private static boolean isPublic(Member entry) {
        Member audience = entry.member(Member.EXTENSION).member("audience");
        return audience.oneOf(Audience.class) != Audience.OWNER;
    }

    private static Language language(Member entry) {
        return new Language(named(entry, "language"), text(entry, "fluency"));
    }

    private static Skill skill(Member entry) {
        return new Skill(named(entry, "name"), text(entry, "level"), texts(entry, "keywords"));
    }

    private static Certificate certificate(Member entry) {
        return new Certificate(
                named(entry, "name"),
                text(entry, "issuer"),
                date(entry.member("date")),
                text(entry, "url"));
    }

    private static Award award(Member entry) {
        return new Award(
                named(entry, "title"),
                text(entry, "awarder"),
                date(entry.member("date")),
                text(entry, "summary"));
    }

    private static Publication publication(Member entry) {
        return new Publication(
                named(entry, "name"),
                text(entry, "publisher"),
                date(entry.member("releaseDate")),
                text(entry, "url"),
                text(entry, "summary"));
    }

    private static Interest interest(Member entry) {
        return new Interest(named(entry, "name"), texts(entry, "keywords"));
    }

    private static Reference reference(Member entry) {
        return entry.value() instanceof Value.Text
                ? new Reference(null, text(entry))
                : new Reference(text(entry, "name"), text(entry, "reference"));
    }

    /** Returns the entries of a list, or the one that stands in its place. */
    private static Stream<Member> listed(Member member) {
        return member.value() instanceof Value.Items
                ? member.items().stream()
                : Stream.of(member).filter(Member::isPresent);
    }

    /** Returns what an entry is called, which is all of it where it is a text. */
    private static @Nullable String named(Member entry, String name) {
        return entry.value() instanceof Value.Text ? text(entry) : text(entry, name);
    }

    private static @Nullable String text(Member entry, String name) {
        return text(entry.member(name));
    }

    private static @Nullable String text(Member member) {
        return member.text(DocumentLimits.TEXT);
    }

    private static List<String> texts(Member entry, String name) {
        return listed(entry.member(name))
                .flatMap(item -> Stream.ofNullable(named(item, "name")))
                .toList();
    }

    private static @Nullable WrittenDate date(Member member) {
        DateMember date = DateMember.of(member, member);
        return date.text() == null ? null : new WrittenDate(date.text(), date.first());
    }
}
