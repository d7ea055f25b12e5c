package dev.tenure.interchange;

import dev.tenure.period.Period;
import dev.tenure.technology.Reason;
import dev.tenure.technology.TechnologyRole;
import dev.tenure.technology.UseSource;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One place of a position that declares or mentions a technology.
 *
 * @param achievement the achievement's place in reading order; null elsewhere
 * @param technology whose place it is: a slug of the catalogue or, where that is unknown, a name
 * @param declared the words of a declaration; null for a mention
 * @param reason whether the words are the technology's slug or name, or one of its aliases
 * @param start where the words begin in their text, in UTF-16 units
 * @param end where they end, exclusive
 * @param period when, where that is only a part of the position's time
 */
record Use(
        Part part,
        @Nullable Integer achievement,
        Technology technology,
        TechnologyRole role,
        @Nullable String declared,
        Reason reason,
        int start,
        int end,
        List<String> purposes,
        @Nullable String version,
        @Nullable Period period) {

    Use {
        purposes = List.copyOf(purposes);
    }

    /** Where in a position the words stand, in reading order. */
    enum Part {
        TITLE,
        SUMMARY,
        STACK,
        ACHIEVEMENT
    }

    /** The technology of a use. */
    sealed interface Technology {

        /** One of the catalogue, by its slug. */
        record Catalogued(String slug) implements Technology {}

        /** One that the catalogue does not know, as it is declared. */
        record Own(String name) implements Technology {}
    }

    UseSource source() {
        return declared == null ? UseSource.MENTIONED : UseSource.DECLARED;
    }
}
