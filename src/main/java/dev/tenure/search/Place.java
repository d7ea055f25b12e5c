package dev.tenure.search;

import dev.tenure.graph.Cursor;

/**
 * Where a hit stands in the order of hits.
 *
 * @param tier 0 where all stands as it was asked for, 1 where a typo was assumed
 * @param standing the order of its part and its dates
 * @param person whose résumé it is in
 * @param line its place in the reading order of that résumé
 */
record Place(long tier, long standing, long person, long line) {

    static final int PARTS = 4;

    private static final long MOST = 1L << 52;

    static Place of(Cursor cursor) {
        return new Place(
                number(cursor, 0), number(cursor, 1), number(cursor, 2), number(cursor, 3));
    }

    private static long number(Cursor cursor, int part) {
        return Math.clamp(cursor.number(part), 0, MOST);
    }

    String cursor() {
        return Cursor.encode(tier, standing, person, line);
    }
}
