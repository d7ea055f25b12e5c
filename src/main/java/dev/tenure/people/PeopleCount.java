package dev.tenure.people;

import dev.tenure.database.Columns;

import io.r2dbc.spi.Readable;

/** How many people match in all, and whether a sample says so. */
record PeopleCount(int people, boolean estimated) {

    static PeopleCount read(Readable row) {
        return new PeopleCount(Columns.integer(row, "people"), Columns.flag(row, "estimated"));
    }
}
