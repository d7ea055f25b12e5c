package dev.tenure.position;

import dev.tenure.database.ColumnReader;
import dev.tenure.graph.GlobalId;
import dev.tenure.graph.PeriodColumns;
import dev.tenure.period.Period;
import dev.tenure.resume.Position.PositionKind;

import org.jspecify.annotations.Nullable;

/** One role of a person. */
public record Position(
        long key,
        long personKey,
        PositionKind kind,
        @Nullable String title,
        @Nullable String summary,
        @Nullable String location,
        @Nullable String url,
        @Nullable Period period,
        @Nullable Organization organization) {

    /** Reads the columns that describe a position, in the order of the statements here. */
    public static Position read(ColumnReader row) {
        long key = row.id();
        long personKey = row.id();
        return new Position(
                key,
                personKey,
                row.label(PositionKind.class),
                row.optionalText(),
                row.optionalText(),
                row.optionalText(),
                row.optionalText(),
                PeriodColumns.read(row),
                Organization.readOptional(personKey, row));
    }

    /** Returns the key that its achievements and uses are asked by. */
    public PositionKey positionKey() {
        return new PositionKey(personKey, key);
    }

    /** Returns the id in the graph. */
    public String id() {
        return new GlobalId("Position", key).encode();
    }
}
