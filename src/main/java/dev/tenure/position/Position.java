package dev.tenure.position;

import static dev.tenure.database.Columns.label;
import static dev.tenure.database.Columns.optionalText;

import dev.tenure.database.Columns;
import dev.tenure.graph.GlobalId;
import dev.tenure.graph.PeriodColumns;
import dev.tenure.period.Period;
import dev.tenure.resume.Position.PositionKind;

import io.r2dbc.spi.Readable;

import org.jspecify.annotations.Nullable;

/** One role of a person. */
public record Position(
        long key,
        long personKey,
        PositionKind kind,
        @Nullable String title,
        @Nullable Organization organization,
        @Nullable Period period,
        @Nullable String summary,
        @Nullable String location,
        @Nullable String url) {

    static Position read(Readable row) {
        return new Position(
                Columns.id(row, "id"),
                Columns.id(row, "person_id"),
                label(row, "kind", PositionKind.class),
                optionalText(row, "title"),
                row.get("organization_id") == null ? null : Organization.read(row),
                PeriodColumns.read(row),
                optionalText(row, "summary"),
                optionalText(row, "location"),
                optionalText(row, "url"));
    }

    /** Returns the id in the graph. */
    public String id() {
        return new GlobalId("Position", key).encode();
    }
}
