package dev.tenure.search;

import static dev.tenure.database.Columns.id;
import static dev.tenure.database.Columns.integer;
import static dev.tenure.database.Columns.label;

import dev.tenure.database.Columns;

import io.r2dbc.spi.Readable;

import org.jspecify.annotations.Nullable;

/** A row of the table of texts: one that everybody may see, with its words. */
record IndexedText(
        long personId,
        int place,
        SearchPart part,
        @Nullable Long positionId,
        @Nullable Long achievementId,
        long standing,
        String text,
        String words) {

    static IndexedText read(Readable row) {
        String text = Columns.text(row, "text");
        return new IndexedText(
                id(row, "person_id"),
                integer(row, "place"),
                label(row, "part", SearchPart.class),
                row.get("position_id", Long.class),
                row.get("achievement_id", Long.class),
                id(row, "standing"),
                text,
                Lexemes.of(text));
    }
}
