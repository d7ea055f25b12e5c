package dev.tenure.people;

import dev.tenure.experience.DateRangeInput;
import dev.tenure.experience.ExperienceKey;
import dev.tenure.experience.NamedTechnology;
import dev.tenure.graph.ArgumentLimits;
import dev.tenure.graph.BadRequest;
import dev.tenure.period.Certainty;
import dev.tenure.period.DateRange;
import dev.tenure.period.PartialDate;
import dev.tenure.resume.Position.PositionKind;
import dev.tenure.resume.Use.TechnologyRole;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Asks for people who have worked with a technology.
 *
 * @param minMonths at least so many; one month at least counts in any case
 * @param within only months of its days count
 * @param usedSince last used on its first day or later
 * @param certainty whether some reading of the dates is enough
 * @param implied whether uses of what implies it count
 * @param roles empty: those that are experience
 * @param kinds at positions of these kinds; empty: all but education
 */
public record ExperienceInput(
        String technology,
        @Nullable Integer minMonths,
        @Nullable DateRangeInput within,
        @Nullable PartialDate usedSince,
        Certainty certainty,
        boolean implied,
        List<TechnologyRole> roles,
        List<PositionKind> kinds) {

    /** The kinds of positions at which use counts as experience where none are asked for. */
    static final List<PositionKind> KINDS_OF_EXPERIENCE =
            List.of(PositionKind.EMPLOYMENT, PositionKind.VOLUNTEERING, PositionKind.PROJECT);

    public ExperienceInput {
        roles = List.copyOf(roles);
        kinds = List.copyOf(kinds);
    }

    void check(String argument) {
        ArgumentLimits.text(technology, argument + ".technology");
        ArgumentLimits.list(roles, argument + ".roles");
        ArgumentLimits.list(kinds, argument + ".kinds");
    }

    List<PositionKind> countedKinds() {
        return kinds.isEmpty() ? KINDS_OF_EXPERIENCE : kinds;
    }

    /**
     * Returns the range in which months count, all of time where none is asked for.
     *
     * @throws BadRequest if it begins after it ends
     */
    DateRange range(String argument) {
        return DateRangeInput.range(within, argument + ".within");
    }

    /** Returns what is asked of one person. */
    ExperienceKey of(long person, String argument, PartialDate asOf) {
        return new ExperienceKey(
                person,
                new NamedTechnology(technology, argument + ".technology"),
                implied,
                roles,
                countedKinds(),
                null,
                range(argument),
                asOf);
    }
}
