package dev.tenure.position;

import dev.tenure.graph.ArgumentLimits;
import dev.tenure.graph.BadRequest;
import dev.tenure.graph.FilterWords;
import dev.tenure.graph.PeriodFilterInput;
import dev.tenure.resume.Position.PositionKind;
import dev.tenure.resume.Use.TechnologyRole;
import dev.tenure.technology.TechnologyFilterInput;
import dev.tenure.technology.Terms;
import dev.tenure.text.Domain;
import dev.tenure.text.Spelling;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/** Restricts positions; all that is given must hold for one position. */
public record PositionFilterInput(
        @Nullable PeriodFilterInput period,
        @Nullable TechnologyFilterInput technologies,
        List<PositionKind> kinds,
        @Nullable String organization,
        @Nullable String text,
        List<TechnologyRole> roles,
        boolean experience) {

    /** Restricts nothing. */
    public static final PositionFilterInput NONE =
            new PositionFilterInput(null, null, List.of(), null, null, List.of(), false);

    public PositionFilterInput {
        kinds = List.copyOf(kinds);
        roles = List.copyOf(roles);
    }

    /** What the SQL type {@code position_criteria} reads. */
    public record Criteria(
            PeriodFilterInput.@Nullable Criteria period,
            List<PositionKind> kinds,
            @Nullable String organization,
            @Nullable String domain,
            List<String> words,
            TechnologyFilterInput.Criteria technologies,
            List<TechnologyRole> roles,
            boolean experience) {

        public Criteria {
            kinds = List.copyOf(kinds);
            words = List.copyOf(words);
            roles = List.copyOf(roles);
        }

        /** Returns what is asked of the period, which may be nothing. */
        PeriodFilterInput.Criteria askedPeriod() {
            return period == null ? PeriodFilterInput.Criteria.NONE : period;
        }

        /** Returns the kinds that are asked for. */
        List<PositionKind> askedKinds() {
            return Stream.of(PositionKind.values())
                    .filter(kind -> kinds.isEmpty() || kinds.contains(kind))
                    .filter(kind -> !experience || kind.isExperience())
                    .toList();
        }

        /**
         * Returns the same, but for what {@code anyOf} asks: to count what another value there
         * would find.
         */
        public Criteria withoutAnyOf() {
            return new Criteria(
                    period,
                    kinds,
                    organization,
                    domain,
                    words,
                    technologies.withoutAnyOf(),
                    roles,
                    experience);
        }
    }

    /**
     * Returns the filter itself.
     *
     * @param argument where it stands, such as {@code filter.positions}
     * @throws BadRequest if a list or a text of it is too long
     */
    public PositionFilterInput checked(String argument) {
        if (technologies != null) {
            technologies.checked(argument + ".technologies");
        }
        ArgumentLimits.list(kinds, argument + ".kinds");
        ArgumentLimits.list(roles, argument + ".roles");
        ArgumentLimits.text(organization, argument + ".organization");
        ArgumentLimits.text(text, argument + ".text");
        return this;
    }

    /**
     * Returns whether it asks of nothing but period, kinds and technologies of which any will do,
     * as experience and from any source.
     */
    boolean isPlain() {
        return organization == null
                && text == null
                && roles.isEmpty()
                && askedTechnologies().allOf().isEmpty()
                && askedTechnologies().noneOf().isEmpty()
                && askedTechnologies().roles().isEmpty()
                && askedTechnologies().sources().isEmpty();
    }

    /** Returns the technologies asked for, whose names {@link #criteria} must know. */
    public TechnologyFilterInput askedTechnologies() {
        return technologies == null ? TechnologyFilterInput.NONE : technologies;
    }

    /**
     * Returns the filter in days, patterns and ids.
     *
     * @param argument where it stands, such as {@code filter.positions}
     * @throws BadRequest if its range is backwards or a technology is unknown
     */
    public Criteria criteria(String argument, Terms terms) {
        String asked = organization == null || organization.isBlank() ? null : organization.strip();
        return new Criteria(
                period == null ? null : period.criteria(argument + ".period"),
                kinds,
                asked == null ? null : Spelling.containing(asked),
                asked == null ? null : Domain.of(asked),
                Spelling.containing(FilterWords.of(text)),
                askedTechnologies().criteria(argument + ".technologies", terms),
                roles,
                experience);
    }
}
