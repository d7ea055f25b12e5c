package dev.tenure.document;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a source, in lines and columns from 1; a column is a UTF-16 unit.
 *
 * @param part the part of the source that has lines of its own, such as a page; of a file in an
 *     archive the lines are rows and the columns are cells; of XML the path of the element
 */
public record Place(@Nullable String part, int line, int column) {

    /** Makes a place in a source without parts. */
    public Place(int line, int column) {
        this(null, line, column);
    }

    @Override
    public String toString() {
        return (part == null ? "" : part + " ") + line + ":" + column;
    }
}
