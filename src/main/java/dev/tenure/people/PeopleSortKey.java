package dev.tenure.people;

import static dev.tenure.database.Columns.id;
import static dev.tenure.database.Columns.integer;
import static dev.tenure.database.Columns.text;

import dev.tenure.graph.Cursor;
import dev.tenure.graph.Page;
import dev.tenure.period.PartialDate;

import io.r2dbc.spi.Readable;

import org.jspecify.annotations.Nullable;

/** Where a person stands in the list, as the SQL type {@code people_sort_key} has it. */
record PeopleSortKey(int first, int second, String name, long personId) {

    private static final int PARTS = 6;

    static PeopleSortKey read(Readable row) {
        return new PeopleSortKey(
                integer(row, "first"),
                integer(row, "second"),
                text(row, "name"),
                id(row, "person_id"));
    }

    /** Returns the cursor, which also holds the list and the day that the key belongs to. */
    String cursor(String fingerprint, PartialDate asOf) {
        return Cursor.encode(fingerprint, asOf, first, second, name, personId);
    }

    /**
     * Returns the cursor of a page, if it has one.
     *
     * @throws dev.tenure.graph.BadRequest if it is of another list
     */
    static @Nullable Cursor cursor(Page page, String fingerprint) {
        return page.cursor(PARTS).map(cursor -> cursor.ifPart(0, fingerprint)).orElse(null);
    }

    static @Nullable PartialDate asOf(@Nullable Cursor cursor) {
        return cursor == null ? null : cursor.date(1);
    }

    static @Nullable PeopleSortKey of(@Nullable Cursor cursor) {
        return cursor == null
                ? null
                : new PeopleSortKey(
                        cursor.integer(2), cursor.integer(3), cursor.text(4), cursor.number(5));
    }
}
