package dev.tenure.technology;

import dev.tenure.graph.BadRequest;
import dev.tenure.resume.Use.TechnologyRole;
import dev.tenure.resume.Use.UseSource;

import java.util.List;
import java.util.stream.IntStream;

/** A {@link TechnologyFilterInput} by ids, as the SQL type {@code technology_criteria} reads it. */
public record TechnologyCriteria(
        List<Long> anyOf,
        List<Long> allOf,
        List<Long> noneOf,
        boolean implied,
        List<TechnologyRole> roles,
        List<UseSource> sources) {

    public TechnologyCriteria {
        anyOf = List.copyOf(anyOf);
        allOf = List.copyOf(allOf);
        noneOf = List.copyOf(noneOf);
        roles = List.copyOf(roles);
        sources = List.copyOf(sources);
    }

    /**
     * Returns what a filter asks for.
     *
     * @param argument where the filter stands, such as {@code filter.technologies}
     * @throws BadRequest if a name is unknown; it holds the nearest known terms
     */
    public static TechnologyCriteria of(
            TechnologyFilterInput filter, String argument, Terms terms) {
        return new TechnologyCriteria(
                ids(filter.anyOf(), argument + ".anyOf", terms),
                ids(filter.allOf(), argument + ".allOf", terms),
                ids(filter.noneOf(), argument + ".noneOf", terms),
                filter.implied(),
                filter.roles(),
                filter.sources());
    }

    /** Returns the same, but for what {@code anyOf} asks. */
    public TechnologyCriteria withoutAnyOf() {
        return new TechnologyCriteria(List.of(), allOf, noneOf, implied, roles, sources);
    }

    private static List<Long> ids(List<String> names, String argument, Terms terms) {
        return IntStream.range(0, names.size())
                .mapToObj(index -> terms.asked(names.get(index), argument + "[" + index + "]"))
                .map(terms::id)
                .toList();
    }
}
