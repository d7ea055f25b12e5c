package dev.tenure.export;

import dev.tenure.period.PartialDate;
import dev.tenure.resume.Sections;
import dev.tenure.resume.Sections.WrittenDate;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ArrayNode;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** Writes the sections that hold no positions. */
final class JsonSections {

    /** The dates that the schema of JSON Resume takes. */
    private static final Pattern DATE = Pattern.compile("[12]\\d{3}(-\\d\\d(-\\d\\d)?)?");

    private final Sections sections;
    private final Losses losses;

    JsonSections(Sections sections, Losses losses) {
        this.sections = sections;
        this.losses = losses;
    }

    void write(JsonEntry root) {
        write(
                root,
                "awards",
                sections.awards(),
                (entry, award) -> {
                    entry.text("title", award.title());
                    date(entry, "date", award.date());
                    entry.text("awarder", award.awarder()).text("summary", award.summary());
                });
        write(
                root,
                "certificates",
                sections.certificates(),
                (entry, certificate) -> {
                    entry.text("name", certificate.name());
                    date(entry, "date", certificate.date());
                    entry.address("url", certificate.url()).text("issuer", certificate.issuer());
                });
        write(
                root,
                "publications",
                sections.publications(),
                (entry, publication) -> {
                    entry.text("name", publication.name())
                            .text("publisher", publication.publisher());
                    date(entry, "releaseDate", publication.releaseDate());
                    entry.address("url", publication.url()).text("summary", publication.summary());
                });
        write(
                root,
                "skills",
                sections.skills(),
                (entry, skill) ->
                        entry.text("name", skill.name())
                                .text("level", skill.level())
                                .texts("keywords", skill.keywords()));
        write(
                root,
                "languages",
                sections.languages(),
                (entry, language) ->
                        entry.text("language", language.language())
                                .text("fluency", language.fluency()));
        write(
                root,
                "interests",
                sections.interests(),
                (entry, interest) ->
                        entry.text("name", interest.name()).texts("keywords", interest.keywords()));
        write(
                root,
                "references",
                sections.references(),
                (entry, reference) ->
                        entry.text("name", reference.name())
                                .text("reference", reference.reference()));
    }

    private <T> void write(
            JsonEntry root, String name, List<T> entries, BiConsumer<JsonEntry, T> writer) {
        ArrayNode list = root.node().arrayNode();
        for (T each : entries) {
            JsonEntry entry = new JsonEntry("$.%s[%d]".formatted(name, list.size()), losses);
            writer.accept(entry, each);
            entry.unlessEmpty().ifPresent(list::add);
        }
        root.list(name, list);
    }

    private static void date(JsonEntry entry, String name, @Nullable WrittenDate date) {
        if (date == null) {
            return;
        }
        String written = standard(date.date());
        entry.text(name, written);
        if (!date.raw().equals(written)) {
            entry.lose(name, "The date is no longer in its author's words.");
        }
    }

    /** Returns the date as standard members have it: null where they cannot have it. */
    static @Nullable String standard(@Nullable PartialDate date) {
        String written = date == null ? "" : date.toString();
        return DATE.matcher(written).matches() ? written : null;
    }
}
