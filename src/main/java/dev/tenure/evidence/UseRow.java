package dev.tenure.evidence;

import dev.tenure.database.ColumnReader;
import dev.tenure.graph.PeriodColumns;
import dev.tenure.period.Period;
import dev.tenure.position.PositionKey;
import dev.tenure.resume.Use.EvidencePart;
import dev.tenure.resume.Use.Reason;
import dev.tenure.resume.Use.TechnologyRole;
import dev.tenure.resume.Use.UseSource;
import dev.tenure.technology.Technology;
import dev.tenure.technology.Terms;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** A stored use of a technology: a piece of evidence of it, and of all that it implies. */
record UseRow(
        long key,
        long person,
        long position,
        @Nullable Long achievement,
        long technology,
        String text,
        int start,
        int end,
        TechnologyRole role,
        EvidencePart part,
        Reason match,
        List<String> purposes,
        @Nullable String version,
        @Nullable Period period) {

    /** Reads the columns of a use, in the order of the statements here. */
    static UseRow read(ColumnReader row) {
        return read(row, ColumnReader::text);
    }

    /** Reads the columns of a use that has no text but what is declared. */
    static UseRow readDeclared(ColumnReader row) {
        return read(row, declared -> Objects.requireNonNullElse(declared.optionalText(), ""));
    }

    private static UseRow read(ColumnReader row, Function<ColumnReader, String> text) {
        return new UseRow(
                row.id(),
                row.id(),
                row.id(),
                row.optionalId(),
                row.id(),
                text.apply(row),
                row.integer(),
                row.integer(),
                row.label(TechnologyRole.class),
                row.label(EvidencePart.class),
                row.label(Reason.class),
                row.texts(),
                row.optionalText(),
                PeriodColumns.read(row));
    }

    PositionKey positionKey() {
        return new PositionKey(person, position);
    }

    /** Returns the same use with the text that its words stand in. */
    UseRow in(String text) {
        return new UseRow(
                key,
                person,
                position,
                achievement,
                technology,
                text,
                start,
                end,
                role,
                part,
                match,
                purposes,
                version,
                period);
    }

    UseSource source() {
        return part == EvidencePart.STACK ? UseSource.DECLARED : UseSource.MENTIONED;
    }

    /** Returns what this shows of the technology that it names. */
    Evidence ofItself(Terms terms) {
        return of(terms.technology(technology), terms);
    }

    /** Returns what this shows of a technology. */
    Evidence of(Technology shown, Terms terms) {
        Technology named = terms.technology(technology);
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
                source(),
                position,
                achievement);
    }
}
