package dev.tenure.experience;

import dev.tenure.graph.BadRequest;
import dev.tenure.graph.Words;
import dev.tenure.period.Certainty;
import dev.tenure.period.DateRange;
import dev.tenure.position.PositionCriteria;
import dev.tenure.position.PositionFilterInput;
import dev.tenure.position.PositionKind;
import dev.tenure.technology.TechnologyCriteria;
import dev.tenure.technology.TechnologyRole;
import dev.tenure.technology.Terms;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A {@link PeopleQuestion} as the SQL type {@code people_criteria} reads it. */
record PeopleCriteria(
        LocalDate asOfFrom,
        LocalDate asOf,
        List<Entry> experience,
        TechnologyCriteria technologies,
        List<PositionCriteria> positions,
        List<String> location,
        List<String> words,
        PositionCriteria texts) {

    private static final Set<PositionKind> USUAL_KINDS =
            Set.of(PositionKind.EMPLOYMENT, PositionKind.VOLUNTEERING, PositionKind.PROJECT);

    private static final Set<TechnologyRole> ASIDE =
            Set.of(TechnologyRole.MIGRATED_FROM, TechnologyRole.REPLACED, TechnologyRole.EVALUATED);

    PeopleCriteria {
        experience = List.copyOf(experience);
        positions = List.copyOf(positions);
        location = List.copyOf(location);
        words = List.copyOf(words);
    }

    /** An entry of the experience, as {@code experience_criteria} reads it. */
    record Entry(
            long termId,
            int months,
            boolean within,
            @Nullable LocalDate fromDay,
            @Nullable LocalDate toDay,
            @Nullable LocalDate usedSince,
            Certainty certainty,
            boolean implied,
            List<TechnologyRole> roles,
            List<PositionKind> kinds,
            boolean usual,
            boolean wider,
            boolean last,
            boolean plain,
            @Nullable String span) {

        Entry {
            roles = List.copyOf(roles);
            kinds = List.copyOf(kinds);
        }

        private static Entry of(PeopleQuestion question, int index, Terms terms) {
            ExperienceInput asked = question.filter().experience().get(index);
            String argument = PeopleFilterInput.entry(PeopleQuestion.ARGUMENT, index);
            DateRange range = asked.range(argument);
            Set<PositionKind> kinds = Set.copyOf(asked.countedKinds());
            boolean usual = asked.implied() && asked.roles().isEmpty() && kinds.equals(USUAL_KINDS);
            boolean wider =
                    !USUAL_KINDS.containsAll(kinds)
                            || asked.roles().stream().anyMatch(ASIDE::contains);
            boolean within = !range.equals(DateRange.UNBOUNDED);
            boolean last =
                    asked.usedSince() != null
                            || index == 0 && question.order() == PeopleOrder.RECENCY;
            return new Entry(
                    terms.id(terms.asked(asked.technology(), argument + ".technology")),
                    asked.minMonths() == null ? 1 : Math.max(1, asked.minMonths()),
                    within,
                    range.from() == null ? null : range.from().firstDay(),
                    range.to() == null ? null : range.to().lastDay(),
                    asked.usedSince() == null ? null : asked.usedSince().firstDay(),
                    asked.certainty(),
                    asked.implied(),
                    asked.roles(),
                    asked.countedKinds(),
                    usual,
                    wider,
                    last,
                    usual && !within && !last && asked.certainty() == Certainty.POSSIBLE,
                    WholeMonths.of(range, question.asOf()));
        }
    }

    /**
     * What a question asks for.
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
                        .mapToObj(i -> Entry.of(question, i, terms))
                        .toList(),
                TechnologyCriteria.of(
                        filter.askedTechnologies(), argument + ".technologies", terms),
                Stream.concat(
                                Stream.ofNullable(filter.positions())
                                        .map(asked ->
                                                PositionCriteria.of(
                                                        asked, argument + ".positions", terms)),
                                organization(filter, terms))
                        .toList(),
                Words.of(filter.location()),
                Words.of(filter.text()),
                PositionCriteria.of(
                        new PositionFilterInput(null, null, List.of(), null, filter.text()),
                        argument,
                        terms));
    }

    private static Stream<PositionCriteria> organization(PeopleFilterInput filter, Terms terms) {
        String name = filter.organization();
        return name == null || name.isBlank()
                ? Stream.empty()
                : Stream.of(
                        PositionCriteria.of(
                                new PositionFilterInput(null, null, List.of(), name, null),
                                PeopleQuestion.ARGUMENT,
                                terms));
    }

    /** What is asked for without the choice of technologies of which any is enough. */
    PeopleCriteria withoutAnyOf() {
        return new PeopleCriteria(
                asOfFrom,
                asOf,
                experience,
                technologies.withoutAnyOf(),
                positions,
                location,
                words,
                texts);
    }
}
