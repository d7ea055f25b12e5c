package dev.tenure.experience;

import dev.tenure.period.DateRange;
import dev.tenure.period.PartialDate;
import dev.tenure.position.PositionFilterInput;
import dev.tenure.resume.Position.PositionKind;
import dev.tenure.resume.Use.TechnologyRole;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a person has done with one technology.
 *
 * @param roles empty: those that are experience
 * @param kinds at positions of these kinds; empty: of all
 * @param purpose only uses declared with it, without regard to case and accents
 */
public record ExperienceKey(
        long person,
        NamedTechnology technology,
        boolean implied,
        List<TechnologyRole> roles,
        List<PositionKind> kinds,
        @Nullable String purpose,
        DateRange within,
        PartialDate asOf) {

    public ExperienceKey {
        roles = List.copyOf(roles);
        kinds = List.copyOf(kinds);
    }

    /** Returns the key of the technologies of the person that asks for this one alone. */
    TechnologyTenuresKey tenuresKey() {
        return new TechnologyTenuresKey(
                person,
                new UseFilter(List.of(technology), null, implied, roles, List.of(), purpose),
                new PositionFilterInput(null, null, kinds, null, null, List.of(), false),
                within,
                asOf);
    }
}
