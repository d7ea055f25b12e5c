package dev.tenure.position;

import dev.tenure.graph.FilterWords;
import dev.tenure.graph.PeriodFilterInput;
import dev.tenure.resume.Position.PositionKind;
import dev.tenure.technology.TechnologyCriteria;
import dev.tenure.technology.Terms;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A {@link PositionFilterInput} as the SQL type {@code position_criteria} reads it. */
public record PositionCriteria(
        PeriodFilterInput.@Nullable Criteria period,
        List<PositionKind> kinds,
        @Nullable String organization,
        List<String> words,
        TechnologyCriteria technologies) {

    public PositionCriteria {
        kinds = List.copyOf(kinds);
        words = List.copyOf(words);
    }

    /**
     * What a filter asks for.
     *
     * @param argument where the filter stands, such as {@code filter.positions}
     * @throws dev.tenure.graph.BadRequest if its range is backwards or a technology is unknown
     */
    public static PositionCriteria of(PositionFilterInput filter, String argument, Terms terms) {
        return new PositionCriteria(
                filter.period() == null ? null : filter.period().criteria(argument + ".period"),
                filter.kinds(),
                filter.askedOrganization(),
                FilterWords.of(filter.text()),
                TechnologyCriteria.of(
                        filter.askedTechnologies(), argument + ".technologies", terms));
    }

    /** The same, but for what {@code anyOf} asks: to count what another value there would find. */
    public PositionCriteria withoutAnyOf() {
        return new PositionCriteria(
                period, kinds, organization, words, technologies.withoutAnyOf());
    }
}
