package dev.tenure.evidence;

import dev.tenure.technology.TechnologyFilterInput;

import org.jspecify.annotations.Nullable;

/**
 * The evidence at a position, or in one achievement of it, under a filter that stands at an
 * argument.
 */
record PositionEvidenceKey(
        long position, @Nullable Long achievement, TechnologyFilterInput filter, String argument) {

    /**
     * Returns what a field asks for.
     *
     * @throws dev.tenure.graph.BadRequest if the filter at the argument is beyond its limits
     */
    static PositionEvidenceKey of(
            long position,
            @Nullable Long achievement,
            TechnologyFilterInput filter,
            String argument) {
        return new PositionEvidenceKey(position, achievement, filter.checked(argument), argument);
    }
}
