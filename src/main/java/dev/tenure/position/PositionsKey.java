package dev.tenure.position;

import org.jspecify.annotations.Nullable;

/** The positions of a person under a filter. */
public record PositionsKey(long person, PositionFilterInput filter) {

    /**
     * Returns what a field of a person asks for.
     *
     * @throws dev.tenure.graph.BadRequest if the filter at the argument is beyond its limits
     */
    public static PositionsKey of(
            long person, @Nullable PositionFilterInput filter, String argument) {
        return new PositionsKey(
                person, filter == null ? PositionFilterInput.NONE : filter.checked(argument));
    }

    /** Returns whether all positions of the person are asked for. */
    public boolean isUnfiltered() {
        return filter.equals(PositionFilterInput.NONE);
    }
}
