package dev.tenure.position;

import dev.tenure.graph.ArgumentLimits;
import dev.tenure.graph.PeriodFilterInput;
import dev.tenure.resume.Position.PositionKind;
import dev.tenure.technology.TechnologyFilterInput;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Restricts positions; all that is given must hold for one position. */
public record PositionFilterInput(
        @Nullable PeriodFilterInput period,
        @Nullable TechnologyFilterInput technologies,
        List<PositionKind> kinds,
        @Nullable String organization,
        @Nullable String text) {

    /** Restricts nothing. */
    public static final PositionFilterInput NONE =
            new PositionFilterInput(null, null, List.of(), null, null);

    public PositionFilterInput {
        kinds = List.copyOf(kinds);
    }

    /** The filter itself, if it is within its limits. */
    public PositionFilterInput checked(String argument) {
        if (technologies != null) {
            technologies.checked(argument + ".technologies");
        }
        ArgumentLimits.list(kinds, argument + ".kinds");
        ArgumentLimits.text(organization, argument + ".organization");
        ArgumentLimits.text(text, argument + ".text");
        return this;
    }

    @Nullable String askedOrganization() {
        return organization == null || organization.isBlank() ? null : organization.strip();
    }

    /** The technologies asked for, whose names {@link PositionCriteria} must know. */
    public TechnologyFilterInput askedTechnologies() {
        return technologies == null ? TechnologyFilterInput.NONE : technologies;
    }
}
