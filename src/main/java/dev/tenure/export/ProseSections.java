package dev.tenure.export;

import dev.tenure.export.ProseDocument.Lines;
import dev.tenure.resume.Sections;
import dev.tenure.resume.Sections.WrittenDate;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** Writes the sections that hold no positions, an item for each entry. */
final class ProseSections {

    private static final int SECTION = 2;

    /** A name in which no reader would look for a list, a level or a date. */
    private static final Pattern SIMPLE = Pattern.compile("[\\p{L}\\p{M} +#&'.]+");

    private final ProseDocument document;

    ProseSections(ProseDocument document) {
        this.document = document;
    }

    void write(Sections sections) {
        write(
                "Skills",
                sections.skills(),
                (lines, skill) ->
                        name(lines, skill.name())
                                .add("Level", skill.level())
                                .add("Keywords", skill.keywords()));
        write(
                "Languages",
                sections.languages(),
                (lines, language) ->
                        name(lines, language.language()).add("Fluency", language.fluency()));
        write(
                "Certificates",
                sections.certificates(),
                (lines, certificate) ->
                        name(lines, certificate.name())
                                .add("Date", raw(certificate.date()))
                                .add("Issuer", certificate.issuer())
                                .addresses("Website", listed(certificate.url())));
        write(
                "Awards",
                sections.awards(),
                (lines, award) ->
                        name(lines, award.title())
                                .add("Date", raw(award.date()))
                                .add("Awarder", award.awarder())
                                .add("Summary", award.summary()));
        write(
                "Publications",
                sections.publications(),
                (lines, publication) ->
                        name(lines, publication.name())
                                .add("Date", raw(publication.releaseDate()))
                                .add("Publisher", publication.publisher())
                                .addresses("Website", listed(publication.url()))
                                .add("Summary", publication.summary()));
        write(
                "Interests",
                sections.interests(),
                (lines, interest) ->
                        name(lines, interest.name()).add("Keywords", interest.keywords()));
        write(
                "References",
                sections.references(),
                (lines, reference) ->
                        lines.add("Name", reference.name())
                                .add("Reference", reference.reference()));
    }

    private <T> void write(String heading, List<T> entries, BiConsumer<Lines, T> writer) {
        if (!entries.isEmpty()) {
            document.heading(SECTION, heading);
        }
        for (T entry : entries) {
            Lines lines = document.lines();
            writer.accept(lines, entry);
            document.item(lines);
        }
    }

    private static Lines name(Lines lines, @Nullable String name) {
        return name == null || SIMPLE.matcher(name).matches()
                ? lines.add(name)
                : lines.add("Name", name);
    }

    private static @Nullable String raw(@Nullable WrittenDate date) {
        return date == null ? null : date.raw();
    }

    private static List<String> listed(@Nullable String address) {
        return address == null ? List.of() : List.of(address);
    }
}
