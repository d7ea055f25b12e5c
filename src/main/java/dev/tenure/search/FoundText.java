package dev.tenure.search;

import static dev.tenure.database.Columns.id;
import static dev.tenure.database.Columns.integer;
import static dev.tenure.database.Columns.label;

import dev.tenure.database.Columns;

import io.r2dbc.spi.Readable;

import org.jspecify.annotations.Nullable;

/** A text that was found, as it is stored. */
record FoundText(
        HitKey key,
        SearchPart part,
        @Nullable Long position,
        @Nullable Long achievement,
        String text) {

    static FoundText read(Readable row) {
        return new FoundText(
                new HitKey(
                        integer(row, "tier"),
                        id(row, "standing"),
                        id(row, "person_id"),
                        integer(row, "place")),
                label(row, "part", SearchPart.class),
                row.get("position_id", Long.class),
                row.get("achievement_id", Long.class),
                Columns.text(row, "text"));
    }

    /** Returns it as a hit of the question, with the places of what was found. */
    SearchHit hit(TextQuery asked) {
        return new SearchHit(
                part, text, asked.in(text), key.tier() == 0, key.person(), position, achievement);
    }
}
