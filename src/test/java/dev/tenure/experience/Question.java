package dev.tenure.experience;

import dev.tenure.graph.PeriodFilterInput;
import dev.tenure.period.DateRange;
import dev.tenure.period.PartialDate;
import dev.tenure.position.PositionFilterInput;
import dev.tenure.resume.Position.PositionKind;
import dev.tenure.resume.Use.TechnologyRole;
import dev.tenure.resume.Use.UseSource;
import dev.tenure.technology.TechnologyFilterInput;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What is asked of a person about technologies, both by their numbers. */
record Question(
        int person,
        List<Integer> terms,
        boolean implied,
        List<TechnologyRole> roles,
        List<UseSource> sources,
        @Nullable String purpose,
        List<PositionKind> kinds,
        @Nullable PeriodFilterInput period,
        DateRange within,
        PartialDate asOf) {

    TechnologyTenuresKey tenures(RandomPeople people) {
        return new TechnologyTenuresKey(
                people.key(person),
                new UseFilter(
                        terms.stream().map(term -> named(people, term)).toList(),
                        null,
                        implied,
                        roles,
                        sources,
                        purpose),
                new PositionFilterInput(period, null, kinds, null, null, List.of(), false),
                within,
                asOf);
    }

    /** The same about the first technology alone, from any source and of any time. */
    Question ofOne() {
        return new Question(
                person, terms, implied, roles, List.of(), purpose, kinds, null, within, asOf);
    }

    ExperienceKey experience(RandomPeople people) {
        return new ExperienceKey(
                people.key(person),
                named(people, terms.getFirst()),
                implied,
                roles,
                kinds,
                purpose,
                within,
                asOf);
    }

    /** The same for any purpose: a filter of positions knows none. */
    Question ofPositions() {
        return new Question(
                person, terms, implied, roles, sources, null, kinds, period, within, asOf);
    }

    /** At positions that show the first technology; those in {@code anyOf} change nothing. */
    TechnologyFacetsKey facets(RandomPeople people) {
        List<String> names = terms.stream().map(term -> people.terms().get(term).slug()).toList();
        TechnologyFilterInput technologies =
                new TechnologyFilterInput(
                        names.stream().skip(1).toList(),
                        names.stream().limit(1).toList(),
                        List.of(),
                        implied,
                        roles,
                        sources);
        return new TechnologyFacetsKey(
                people.key(person),
                new PositionFilterInput(period, technologies, kinds, null, null, List.of(), false),
                null,
                100,
                0);
    }

    private static NamedTechnology named(RandomPeople people, int term) {
        return new NamedTechnology(people.terms().get(term).slug(), "technology");
    }
}
