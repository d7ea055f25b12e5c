package dev.tenure.experience;

import dev.tenure.position.PositionFilterInput;

import org.jspecify.annotations.Nullable;

import java.util.stream.Stream;

/** The technologies that occur most at the positions of a person under a filter. */
record TechnologyFacetsKey(
        long person,
        PositionFilterInput filter,
        @Nullable NamedTechnology category,
        int first,
        int skip) {

    /** Returns all technologies that it names. */
    Stream<String> names() {
        return Stream.concat(
                filter.askedTechnologies().names(),
                Stream.ofNullable(category).map(NamedTechnology::name));
    }
}
