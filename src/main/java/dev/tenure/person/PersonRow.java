package dev.tenure.person;

import dev.tenure.database.ColumnReader;
import dev.tenure.resume.Appearance;
import dev.tenure.resume.Appearance.PageLayout;
import dev.tenure.resume.Resume.Link;
import dev.tenure.resume.Resume.Location;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.time.OffsetDateTime;
import java.util.List;

/** The columns of a person, as a query names them in the order of {@link #read}. */
public final class PersonRow {

    private static final JsonMapper JSON = new JsonMapper();

    private PersonRow() {}

    /**
     * Reads a person.
     *
     * @param lists whether links, contacts and hidden fields follow; else there are none
     */
    public static Person read(ColumnReader row, boolean lists) {
        return new Person(
                row.id(),
                row.text(),
                row.optionalText(),
                row.optionalText(),
                row.optionalText(),
                row.optionalText(),
                row.optionalText(),
                location(row),
                new Appearance(row.optionalText(), row.label(PageLayout.class)),
                row.required(OffsetDateTime.class),
                lists ? List.of(JSON.readValue(row.text(), Link[].class)) : List.of(),
                lists ? List.of(JSON.readValue(row.text(), Contact[].class)) : List.of(),
                lists ? row.texts().stream().map(HiddenField::valueOf).toList() : List.of());
    }

    private static @Nullable Location location(ColumnReader row) {
        Location location =
                new Location(
                        row.optionalText(),
                        row.optionalText(),
                        row.optionalText(),
                        row.optionalText(),
                        row.optionalText());
        return location.equals(Location.NOWHERE) ? null : location;
    }
}
