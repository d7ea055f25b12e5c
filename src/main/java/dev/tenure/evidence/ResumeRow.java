package dev.tenure.evidence;

import dev.tenure.achievement.Achievement;
import dev.tenure.database.ColumnReader;
import dev.tenure.graph.PeriodColumns;
import dev.tenure.period.Period;
import dev.tenure.person.Person;
import dev.tenure.position.Position;
import dev.tenure.resume.Appearance;
import dev.tenure.resume.Appearance.PageLayout;
import dev.tenure.resume.Resume.Location;
import dev.tenure.resume.Use.EvidencePart;
import dev.tenure.resume.Use.Reason;
import dev.tenure.resume.Use.TechnologyRole;

import io.r2dbc.spi.Readable;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

/** A row of a résumé that is read whole; rows of all kinds have the same columns. */
sealed interface ResumeRow {

    /** Returns the place among a person's rows of its kind. */
    int ordinal();

    /** Returns whose it is. */
    default long personKey() {
        return switch (this) {
            case OfPerson(int _, Person person) -> person.key();
            case OfPosition(int _, Position position) -> position.personKey();
            case OfAchievement(int _, Achievement.Row row) -> row.person();
            case OfUse(int _, UseRow row) -> row.person();
        };
    }

    /** The person, without lists. */
    record OfPerson(int ordinal, Person person) implements ResumeRow {}

    /** A position. */
    record OfPosition(int ordinal, Position position) implements ResumeRow {}

    /** An achievement at a position. */
    record OfAchievement(int ordinal, Achievement.Row row) implements ResumeRow {}

    /** A use at a position; what it cannot say, its words, stands in another row. */
    record OfUse(int ordinal, UseRow row) implements ResumeRow {}

    /** Reads a row. */
    static ResumeRow read(Readable row) {
        var columns = new ColumnReader(row);
        String kind = columns.text();
        int ordinal = columns.integer();
        return switch (kind) {
            case "PERSON" -> new OfPerson(ordinal, person(columns.skip(1)));
            case "POSITION" -> new OfPosition(ordinal, Position.read(columns));
            case "ACHIEVEMENT" -> new OfAchievement(ordinal, achievement(columns));
            case "USE" -> new OfUse(ordinal, use(columns));
            default -> throw new IllegalStateException("no kind of row: " + kind);
        };
    }

    private static Person person(ColumnReader row) {
        return new Person(
                row.id(),
                row.text(),
                row.optionalText(),
                row.optionalText(),
                row.optionalText(),
                row.optionalText(),
                row.optionalText(),
                location(row.skip(5).required(String[].class)),
                appearance(row.required(String[].class)),
                row.skip(7).required(OffsetDateTime.class),
                List.of(),
                List.of(),
                List.of());
    }

    private static @Nullable Location location(@Nullable String[] parts) {
        var location = new Location(parts[0], parts[1], parts[2], parts[3], parts[4]);
        return location.equals(Location.NOWHERE) ? null : location;
    }

    private static Appearance appearance(@Nullable String[] parts) {
        return new Appearance(parts[0], PageLayout.valueOf(Objects.requireNonNull(parts[1])));
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
