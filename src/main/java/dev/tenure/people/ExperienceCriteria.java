package dev.tenure.people;

import dev.tenure.period.Certainty;
import dev.tenure.period.DateRange;
import dev.tenure.position.PositionKind;
import dev.tenure.resume.Use.TechnologyRole;
import dev.tenure.technology.Terms;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * An {@link ExperienceInput} as the SQL type {@code experience_criteria} reads it.
 *
 * @param months at least so many
 * @param usual whether the columns of {@code experience} answer it: all roles that are experience,
 *     the usual kinds, with what is implied
 * @param wider whether it also counts what those columns do not
 * @param last whether the last use matters
 * @param plain whether it is the usual question, without a range and DEFINITE
 * @param span the months of the range, where it is one of whole months
 */
record ExperienceCriteria(
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

    private static final Set<TechnologyRole> ASIDE =
            Set.of(TechnologyRole.MIGRATED_FROM, TechnologyRole.REPLACED, TechnologyRole.EVALUATED);

    ExperienceCriteria {
        roles = List.copyOf(roles);
        kinds = List.copyOf(kinds);
    }

    static ExperienceCriteria of(PeopleQuestion question, int index, Terms terms) {
        ExperienceInput asked = question.filter().experience().get(index);
        String argument = PeopleFilterInput.entry(PeopleQuestion.ARGUMENT, index);
        DateRange range = asked.range(argument);
        Set<PositionKind> kinds = Set.copyOf(asked.countedKinds());
        boolean usual =
                asked.implied()
                        && asked.roles().isEmpty()
                        && kinds.equals(Set.copyOf(ExperienceInput.USUAL_KINDS));
        boolean wider =
                !ExperienceInput.USUAL_KINDS.containsAll(kinds)
                        || asked.roles().stream().anyMatch(ASIDE::contains);
        boolean within = !range.equals(DateRange.UNBOUNDED);
        boolean last =
                asked.usedSince() != null || index == 0 && question.order() == PeopleOrder.RECENCY;
        return new ExperienceCriteria(
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
                usual && !within && asked.certainty() == Certainty.POSSIBLE,
                WholeMonths.of(range, question.asOf()));
    }
}
