package dev.tenure.people;

import dev.tenure.graph.BadRequest;
import dev.tenure.graph.FilterWords;
import dev.tenure.position.PositionFilterInput;
import dev.tenure.technology.TechnologyFilterInput;
import dev.tenure.technology.Terms;
import dev.tenure.text.Spelling;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A {@link PeopleQuestion} as the SQL type {@code people_criteria} reads it. */
record PeopleCriteria(
        LocalDate asOfFrom,
        LocalDate asOf,
        List<ExperienceCriteria> experience,
        TechnologyFilterInput.Criteria technologies,
        List<PositionFilterInput.Criteria> positions,
        List<PlaceCriteria> location,
        List<String> words) {

    PeopleCriteria {
        experience = List.copyOf(experience);
        positions = List.copyOf(positions);
        location = List.copyOf(location);
        words = List.copyOf(words);
    }

    /**
     * Returns what a question asks for.
     *
     * @throws BadRequest if a range is backwards or a technology is unknown
     */
    static PeopleCriteria of(PeopleQuestion question, Terms terms) {
        PeopleFilterInput filter = question.filter();
        String argument = PeopleQuestion.ARGUMENT;
        return new PeopleCriteria(
                question.asOf().firstDay(),
                question.asOf().lastDay(),
                IntStream.range(0, filter.experience().size())
                        .mapToObj(i ->
                                ExperienceCriteria.of(
                                        filter.experience().get(i),
                                        PeopleFilterInput.entry(argument, i),
                                        terms))
                        .toList(),
                filter.askedTechnologies().criteria(argument + ".technologies", terms),
                Stream.concat(
                                Stream.ofNullable(filter.positions())
                                        .map(asked ->
                                                asked.criteria(argument + ".positions", terms)),
                                organization(filter, terms))
                        .toList(),
                PlaceCriteria.of(filter.location()),
                Spelling.containing(FilterWords.of(filter.text())));
    }

    private static Stream<PositionFilterInput.Criteria> organization(
            PeopleFilterInput filter, Terms terms) {
        String name = filter.organization();
        return name == null || name.isBlank()
                ? Stream.empty()
                : Stream.of(
                        new PositionFilterInput(null, null, List.of(), name, null, List.of(), false)
                                .criteria(PeopleQuestion.ARGUMENT, terms));
    }

    /** Returns the same, but for the technologies of which any is enough. */
    PeopleCriteria withoutAnyOf() {
        return new PeopleCriteria(
                asOfFrom,
                asOf,
                experience,
                technologies.withoutAnyOf(),
                positions,
                location,
                words);
    }
}
