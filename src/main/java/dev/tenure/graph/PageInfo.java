package dev.tenure.graph;

import org.jspecify.annotations.Nullable;

/**
 * What lies around a page.
 *
 * @param startCursor of its first entry, absent if it has none
 * @param endCursor of its last entry, absent if it has none
 */
public record PageInfo(
        boolean hasNextPage,
        boolean hasPreviousPage,
        @Nullable String startCursor,
        @Nullable String endCursor) {}
