package dev.tenure.position;

import dev.tenure.person.Person;

import org.jspecify.annotations.Nullable;

/** The positions of a person under a filter. */
public record PositionsKey(long person, PositionFilterInput filter) {

    /**
     * What a field of a person asks for.
     *
     * @throws dev.tenure.graph.BadRequest if the filter at the argument is beyond its limits
     */
    public static PositionsKey of(
            Person person, @Nullable PositionFilterInput filter, String argument) {
        return new PositionsKey(
                person.key(), filter == null ? PositionFilterInput.NONE : filter.checked(argument));
    }
}
