package dev.tenure.experience;

import dev.tenure.graph.ArgumentLimits;
import dev.tenure.period.PartialDate;
import dev.tenure.resume.Position.PositionKind;
import dev.tenure.resume.Use.TechnologyRole;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Asks for experience with a technology; all that is given must hold. */
public record RequirementInput(
        String technology,
        @Nullable Integer minMonths,
        @Nullable DateRangeInput within,
        @Nullable PartialDate usedSince,
        @Nullable String purpose,
        boolean implied,
        List<TechnologyRole> roles,
        List<PositionKind> kinds) {

    public RequirementInput {
        roles = List.copyOf(roles);
        kinds = List.copyOf(kinds);
    }

    /**
     * Returns the question whose answer decides.
     *
     * @throws dev.tenure.graph.BadRequest if it is beyond its limits, or its range backwards
     */
    ExperienceKey key(long person, PartialDate asOf, String argument) {
        ArgumentLimits.text(technology, argument + ".technology");
        ArgumentLimits.text(purpose, argument + ".purpose");
        ArgumentLimits.list(roles, argument + ".roles");
        ArgumentLimits.list(kinds, argument + ".kinds");
        return new ExperienceKey(
                person,
                new NamedTechnology(technology, argument + ".technology"),
                implied,
                roles,
                kinds,
                purpose == null || purpose.isBlank() ? null : purpose.strip(),
                DateRangeInput.range(within, argument + ".within"),
                asOf);
    }
}
