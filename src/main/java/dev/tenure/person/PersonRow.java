package dev.tenure.person;

import static dev.tenure.database.Columns.id;
import static dev.tenure.database.Columns.optionalText;
import static dev.tenure.database.Columns.required;
import static dev.tenure.database.Columns.text;
import static dev.tenure.database.Columns.texts;

import dev.tenure.resume.Resume.Link;
import dev.tenure.resume.Resume.Location;

import io.r2dbc.spi.Readable;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.time.OffsetDateTime;
import java.util.List;

final class PersonRow {

    private static final JsonMapper JSON = new JsonMapper();

    private PersonRow() {}

    static Person read(Readable row) {
        return new Person(
                id(row, "id"),
                text(row, "slug"),
                optionalText(row, "name"),
                optionalText(row, "headline"),
                optionalText(row, "motto"),
                optionalText(row, "summary"),
                optionalText(row, "image_url"),
                location(row),
                List.of(JSON.readValue(text(row, "links"), Link[].class)),
                List.of(JSON.readValue(text(row, "contacts"), Contact[].class)),
                texts(row, "hidden_fields").stream().map(HiddenField::valueOf).toList(),
                required(row, "imported_at", OffsetDateTime.class));
    }

    private static @Nullable Location location(Readable row) {
        Location location =
                new Location(
                        optionalText(row, "address"),
                        optionalText(row, "postal_code"),
                        optionalText(row, "city"),
                        optionalText(row, "region"),
                        optionalText(row, "country_code"));
        return location.equals(Location.NOWHERE) ? null : location;
    }
}
