package dev.tenure.people;

import dev.tenure.period.Certainty;
import dev.tenure.period.DateRange;
import dev.tenure.resume.Position.PositionKind;
import dev.tenure.resume.Use.TechnologyRole;
import dev.tenure.technology.Terms;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** An {@link ExperienceInput} as the SQL type {@code experience_criteria} reads it. */
record ExperienceCriteria(
        long termId,
        @Nullable Integer months,
        @Nullable LocalDate fromDay,
        @Nullable LocalDate toDay,
        @Nullable LocalDate usedSince,
        Certainty certainty,
        boolean implied,
        List<TechnologyRole> roles,
        List<PositionKind> kinds) {

    ExperienceCriteria {
        roles = List.copyOf(roles);
        kinds = List.copyOf(kinds);
    }

    /**
     * Returns what an entry of a filter asks for.
     *
     * @param argument where the entry stands, such as {@code filter.experience[0]}
     * @throws dev.tenure.graph.BadRequest if its range is backwards or its technology unknown
     */
    static ExperienceCriteria of(ExperienceInput asked, String argument, Terms terms) {
        DateRange range = asked.range(argument);
        return new ExperienceCriteria(
                terms.id(terms.asked(asked.technology(), argument + ".technology")),
                asked.minMonths(),
                range.from() == null ? null : range.from().firstDay(),
                range.to() == null ? null : range.to().lastDay(),
                asked.usedSince() == null ? null : asked.usedSince().firstDay(),
                asked.certainty(),
                asked.implied(),
                asked.roles(),
                asked.kinds());
    }
}
