package dev.tenure.evidence;

import static dev.tenure.database.Columns.id;
import static dev.tenure.database.Columns.integer;
import static dev.tenure.database.Columns.label;
import static dev.tenure.database.Columns.optionalText;
import static dev.tenure.database.Columns.texts;

import dev.tenure.database.Columns;
import dev.tenure.graph.PeriodColumns;
import dev.tenure.period.Period;
import dev.tenure.resume.Use.EvidencePart;
import dev.tenure.resume.Use.Reason;
import dev.tenure.resume.Use.TechnologyRole;
import dev.tenure.resume.Use.UseSource;
import dev.tenure.technology.Technology;
import dev.tenure.technology.Terms;

import io.r2dbc.spi.Readable;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/** A stored piece of evidence, once for each term that it shows. */
record EvidenceRow(
        long use,
        long asked,
        long mentioned,
        Reason match,
        EvidencePart part,
        String text,
        int start,
        int end,
        TechnologyRole role,
        UseSource source,
        List<String> purposes,
        @Nullable String version,
        @Nullable Period period,
        long position,
        @Nullable Long achievement) {

    static EvidenceRow read(Readable row) {
        return new EvidenceRow(
                id(row, "id"),
                id(row, "term_id"),
                id(row, "technology_id"),
                label(row, "match", Reason.class),
                label(row, "part", EvidencePart.class),
                Columns.text(row, "text"),
                integer(row, "start_offset"),
                integer(row, "end_offset"),
                label(row, "role", TechnologyRole.class),
                label(row, "source", UseSource.class),
                texts(row, "purposes"),
                optionalText(row, "version"),
                PeriodColumns.read(row),
                id(row, "position_id"),
                row.get("achievement_id", Long.class));
    }

    /** Returns what rows show of the terms asked for. */
    static List<Evidence> evidence(List<EvidenceRow> rows, Terms terms) {
        return rows.stream().map(row -> row.showing(terms.technology(row.asked), terms)).toList();
    }

    /** Returns the ids of the technologies it names: the one asked for, and the one mentioned. */
    Stream<Long> technologies() {
        return Stream.of(asked, mentioned);
    }

    /** Returns what this shows of the technology that it names. */
    Evidence ofItself(Terms terms) {
        return showing(terms.technology(mentioned), terms);
    }

    private Evidence showing(Technology shown, Terms terms) {
        Technology named = terms.technology(mentioned);
        boolean implied = !named.equals(shown);
        return new Evidence(
                shown,
                named,
                implied ? Reason.IMPLIED : match,
                implied ? terms.via(named, shown) : List.of(),
                part,
                text,
                start,
                end,
                role,
                source,
                position,
                achievement);
    }
}
