package dev.tenure.evidence;

import dev.tenure.achievement.Achievement;
import dev.tenure.database.ColumnReader;
import dev.tenure.graph.PeriodColumns;
import dev.tenure.period.Period;
import dev.tenure.position.Position;
import dev.tenure.resume.Use.EvidencePart;
import dev.tenure.resume.Use.Reason;
import dev.tenure.resume.Use.TechnologyRole;

import io.r2dbc.spi.Readable;

import java.util.List;

/** A row of a person's positions and of what belongs to them, all in the same columns. */
sealed interface WholePositionRow {

    /** Returns the place among rows of its kind. */
    int ordinal();

    /** A position. */
    record OfPosition(int ordinal, Position position) implements WholePositionRow {}

    /** An achievement at a position. */
    record OfAchievement(int ordinal, Achievement.Row row) implements WholePositionRow {}

    /** A use at a position; what it cannot say, its words, stands in another row. */
    record OfUse(int ordinal, UseRow row) implements WholePositionRow {}

    /** Reads a row. */
    static WholePositionRow read(Readable row) {
        var columns = new ColumnReader(row);
        String kind = columns.text();
        int ordinal = columns.integer();
        return switch (kind) {
            case "POSITION" -> new OfPosition(ordinal, Position.read(columns));
            case "ACHIEVEMENT" -> new OfAchievement(ordinal, achievement(columns));
            case "USE" -> new OfUse(ordinal, use(columns));
            default -> throw new IllegalStateException("no kind of row: " + kind);
        };
    }

    private static Achievement.Row achievement(ColumnReader row) {
        long position = row.id();
        long person = row.id();
        String text = row.skip(1).text();
        Long parent = row.skip(7).optionalId();
        long key = row.skip(3).id();
        int depth = row.skip(1).integer();
        boolean heading = row.skip(1).flag();
        return new Achievement.Row(key, person, position, parent, depth, text, heading, true);
    }

    private static UseRow use(ColumnReader row) {
        long position = row.id();
        long person = row.id();
        TechnologyRole role = row.label(TechnologyRole.class);
        String declared = row.optionalText();
        String version = row.optionalText();
        Period period = PeriodColumns.read(row.skip(2));
        long technology = row.id();
        List<String> purposes = row.skip(1).texts();
        long key = row.skip(1).id();
        return new UseRow(
                key,
                person,
                position,
                row.optionalId(),
                technology,
                declared == null ? "" : declared,
                row.integer(),
                row.integer(),
                role,
                row.skip(1).label(EvidencePart.class),
                row.label(Reason.class),
                purposes,
                version,
                period);
    }
}
