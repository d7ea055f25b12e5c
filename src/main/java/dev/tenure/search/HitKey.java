package dev.tenure.search;

import dev.tenure.graph.Cursor;
import dev.tenure.graph.Page;

import org.jspecify.annotations.Nullable;

/**
 * The key that hits are sorted by.
 *
 * @param tier 0 where all stands as it was asked for, 1 where a typo was assumed
 * @param standing the order of its part and its dates
 * @param person whose résumé it is in
 * @param line its place in the reading order of that résumé
 */
record HitKey(long tier, long standing, long person, long line) {

    private static final int PARTS = 5;

    private static final long MOST = 1L << 52;

    /**
     * Returns where a page begins; null at the list's own beginning or end.
     *
     * @throws dev.tenure.graph.BadRequest if its cursor is of another question
     */
    static @Nullable HitKey of(Page page, String fingerprint) {
        return page.cursor(PARTS)
                .map(cursor -> cursor.ifPart(0, fingerprint))
                .map(HitKey::of)
                .orElse(null);
    }

    private static HitKey of(Cursor cursor) {
        return new HitKey(
                number(cursor, 1), number(cursor, 2), number(cursor, 3), number(cursor, 4));
    }

    private static long number(Cursor cursor, int part) {
        return Math.clamp(cursor.number(part), 0, MOST);
    }

    /** Returns the cursor, which also holds the fingerprint of its question. */
    String cursor(String fingerprint) {
        return Cursor.encode(fingerprint, tier, standing, person, line);
    }
}
