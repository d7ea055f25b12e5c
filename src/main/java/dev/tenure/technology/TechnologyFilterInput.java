package dev.tenure.technology;

import dev.tenure.graph.ArgumentLimits;
import dev.tenure.graph.BadRequest;
import dev.tenure.resume.Use.TechnologyRole;
import dev.tenure.resume.Use.UseSource;

import java.util.List;
import java.util.stream.IntStream;
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

    /** What the SQL type {@code technology_criteria} reads: technologies by their ids. */
    public record Criteria(
            List<Long> anyOf,
            List<Long> allOf,
            List<Long> noneOf,
            boolean implied,
            List<TechnologyRole> roles,
            List<UseSource> sources) {

        public Criteria {
            anyOf = List.copyOf(anyOf);
            allOf = List.copyOf(allOf);
            noneOf = List.copyOf(noneOf);
            roles = List.copyOf(roles);
            sources = List.copyOf(sources);
        }

        /**
         * Returns the ids of what a use shows of what {@code anyOf} and {@code allOf} ask for, by
         * slug; where they ask for nothing, the technology itself, in any role unless roles say
         * which.
         */
        public List<Long> shownBy(
                long technology, TechnologyRole role, UseSource source, Terms terms) {
            boolean anything = anyOf.isEmpty() && allOf.isEmpty();
            if (!(anything && roles.isEmpty() || isCounted(role))
                    || !(sources.isEmpty() || sources.contains(source))
                    || shows(technology, noneOf, terms)) {
                return List.of();
            }
            return anything
                    ? List.of(technology)
                    : terms(technology, terms)
                            .filter(term -> anyOf.contains(term) || allOf.contains(term))
                            .toList();
        }

        private boolean isCounted(TechnologyRole role) {
            return roles.isEmpty() ? role.isExperience() : roles.contains(role);
        }

        private boolean shows(long technology, List<Long> asked, Terms terms) {
            return !asked.isEmpty() && terms(technology, terms).anyMatch(asked::contains);
        }

        private Stream<Long> terms(long technology, Terms terms) {
            return implied ? terms.shownBy(technology).stream() : Stream.of(technology);
        }

        /** Returns the same, but for what {@code anyOf} asks. */
        public Criteria withoutAnyOf() {
            return new Criteria(List.of(), allOf, noneOf, implied, roles, sources);
        }
    }

    /**
     * Returns the filter itself.
     *
     * @param argument where it stands, such as {@code filter.technologies}
     * @throws BadRequest if one of its lists or names is too long
     */
    public TechnologyFilterInput checked(String argument) {
        ArgumentLimits.texts(anyOf, argument + ".anyOf");
        ArgumentLimits.texts(allOf, argument + ".allOf");
        ArgumentLimits.texts(noneOf, argument + ".noneOf");
        ArgumentLimits.list(roles, argument + ".roles");
        ArgumentLimits.list(sources, argument + ".sources");
        return this;
    }

    /** Returns whether it names technologies. */
    boolean hasNames() {
        return !(anyOf.isEmpty() && allOf.isEmpty() && noneOf.isEmpty());
    }

    /** Returns the filter where it names no technology. */
    Criteria criteria() {
        return new Criteria(List.of(), List.of(), List.of(), implied, roles, sources);
    }

    /** Returns all names in it. */
    public Stream<String> names() {
        return Stream.of(anyOf, allOf, noneOf).flatMap(List::stream);
    }

    /**
     * Returns the filter by ids.
     *
     * @param argument where it stands, such as {@code filter.technologies}
     * @throws BadRequest if a name is unknown; it holds the nearest known terms
     */
    public Criteria criteria(String argument, Terms terms) {
        return new Criteria(
                ids(anyOf, argument + ".anyOf", terms),
                ids(allOf, argument + ".allOf", terms),
                ids(noneOf, argument + ".noneOf", terms),
                implied,
                roles,
                sources);
    }

    private static List<Long> ids(List<String> names, String argument, Terms terms) {
        return IntStream.range(0, names.size())
                .mapToObj(index -> terms.asked(names.get(index), argument + "[" + index + "]"))
                .map(terms::id)
                .toList();
    }
}
