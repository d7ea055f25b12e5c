package dev.tenure.technology;

import dev.tenure.graph.ArgumentLimits;
import dev.tenure.resume.Use.TechnologyRole;
import dev.tenure.resume.Use.UseSource;

import java.util.List;
import java.util.stream.Stream;

/**
 * Asks for technologies at one position, by slug, name or alias. Empty lists restrict nothing;
 * without roles, those count that are experience.
 */
public record TechnologyFilterInput(
        List<String> anyOf,
        List<String> allOf,
        List<String> noneOf,
        boolean implied,
        List<TechnologyRole> roles,
        List<UseSource> sources) {

    /** Asks for nothing. */
    public static final TechnologyFilterInput NONE =
            new TechnologyFilterInput(List.of(), List.of(), List.of(), true, List.of(), List.of());

    public TechnologyFilterInput {
        anyOf = List.copyOf(anyOf);
        allOf = List.copyOf(allOf);
        noneOf = List.copyOf(noneOf);
        roles = List.copyOf(roles);
        sources = List.copyOf(sources);
    }

    /** Returns the filter itself, if none of its lists is too long. */
    public TechnologyFilterInput checked(String argument) {
        ArgumentLimits.texts(anyOf, argument + ".anyOf");
        ArgumentLimits.texts(allOf, argument + ".allOf");
        ArgumentLimits.texts(noneOf, argument + ".noneOf");
        ArgumentLimits.list(roles, argument + ".roles");
        ArgumentLimits.list(sources, argument + ".sources");
        return this;
    }

    /** Returns all names in it. */
    public Stream<String> names() {
        return Stream.of(anyOf, allOf, noneOf).flatMap(List::stream);
    }
}
