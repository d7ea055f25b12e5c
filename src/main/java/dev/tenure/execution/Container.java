package dev.tenure.execution;

import graphql.execution.ResultPath;

import org.jspecify.annotations.Nullable;

/**
 * The response, or an object or a list in it, which knows where in the response it stands. So a
 * null where none may be can go up to the nearest place that may be null, and a failure knows its
 * path.
 */
sealed interface Container permits Response, ResponseObject, ResponseList {

    /** Returns what it stands in; null for the response itself. */
    @Nullable Container parent();

    /** Returns the place in its parent. */
    int place();

    /** Returns whether null may not stand in its place. */
    boolean isNonNull();

    /** Puts a completed value in a place. */
    void write(int place, @Nullable Object value);

    /** Returns the path of what stands in a place. */
    ResultPath path(int place);

    /** Takes this out of the response, and what it stands in where that may not lack it. */
    default void nullify() {
        Container parent = parent();
        if (parent != null) {
            parent.write(place(), null);
            if (isNonNull()) {
                parent.nullify();
            }
        }
    }
}
