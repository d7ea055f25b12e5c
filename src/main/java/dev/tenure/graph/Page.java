package dev.tenure.graph;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * Relay's paging arguments: the first entries after a cursor, or the last before one; 20 entries
 * unless asked, 100 at most.
 *
 * @param first how many from the start
 * @param after the cursor they follow
 * @param last how many from the end
 * @param before the cursor they precede
 */
public record Page(
        @Nullable Integer first,
        @Nullable String after,
        @Nullable Integer last,
        @Nullable String before) {

    private static final int DEFAULT_SIZE = 20;
    private static final int MAXIMUM_SIZE = 100;

    /**
     * Checks the arguments.
     *
     * @throws BadRequest if a number is negative or above 100, or the two directions are mixed
     */
    public Page {
        check("first", first);
        check("last", last);
        exclude("last", last, "first", first);
        exclude("last", last, "after", after);
        exclude("before", before, "first", first);
        exclude("before", before, "after", after);
    }

    /** Returns how many entries are asked for; read one more to know whether more follow. */
    public int size() {
        Integer size = isBackward() ? last : first;
        return size != null ? size : DEFAULT_SIZE;
    }

    /** Returns whether the page is counted from the end: read it in reverse order. */
    public boolean isBackward() {
        return last != null || before != null;
    }

    /**
     * Returns where the page begins, or nothing at the list's own beginning (or end).
     *
     * @param parts how many parts the list's sort key has
     * @throws BadRequest if the cursor is none of this list
     */
    public Optional<Cursor> cursor(int parts) {
        if (isBackward()) {
            return Optional.ofNullable(before).map(text -> Cursor.decode("before", text, parts));
        }
        return Optional.ofNullable(after).map(text -> Cursor.decode("after", text, parts));
    }

    private static void check(String argument, @Nullable Integer size) {
        if (size != null && (size < 0 || size > MAXIMUM_SIZE)) {
            throw BadRequest.beyond(
                    Limit.PAGE,
                    argument,
                    "'%s' is %d; it must be from 0 to %d".formatted(argument, size, MAXIMUM_SIZE));
        }
    }

    private static void exclude(
            String argument, @Nullable Object value, String other, @Nullable Object otherValue) {
        if (value != null && otherValue != null) {
            throw new BadRequest(
                    argument, "'%s' cannot stand beside '%s'".formatted(argument, other));
        }
    }
}
