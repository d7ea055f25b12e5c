package dev.tenure.experience;

import dev.tenure.graph.ArgumentLimits;
import dev.tenure.position.PositionFilterInput;
import dev.tenure.resume.Use.TechnologyRole;
import dev.tenure.resume.Use.UseSource;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.IntStream;

/** Restricts the technologies of a person and the uses that count for them. */
public record TechnologyTenureFilterInput(
        List<String> technologies,
        @Nullable String category,
        @Nullable PositionFilterInput positions,
        boolean implied,
        List<TechnologyRole> roles,
        List<UseSource> sources) {

    /** Restricts nothing. */
    static final TechnologyTenureFilterInput NONE =
            new TechnologyTenureFilterInput(List.of(), null, null, true, List.of(), List.of());

    public TechnologyTenureFilterInput {
        technologies = List.copyOf(technologies);
        roles = List.copyOf(roles);
        sources = List.copyOf(sources);
    }

    /**
     * Returns the filter itself.
     *
     * @throws dev.tenure.graph.BadRequest if it is beyond its limits
     */
    TechnologyTenureFilterInput checked(String argument) {
        ArgumentLimits.texts(technologies, argument + ".technologies");
        ArgumentLimits.text(category, argument + ".category");
        ArgumentLimits.list(roles, argument + ".roles");
        ArgumentLimits.list(sources, argument + ".sources");
        if (positions != null) {
            positions.checked(argument + ".positions");
        }
        return this;
    }

    PositionFilterInput askedPositions() {
        return positions == null ? PositionFilterInput.NONE : positions;
    }

    UseFilter uses(String argument) {
        return new UseFilter(
                IntStream.range(0, technologies.size())
                        .mapToObj(index ->
                                new NamedTechnology(
                                        technologies.get(index),
                                        "%s.technologies[%d]".formatted(argument, index)))
                        .toList(),
                NamedTechnology.ofArgument(category, argument + ".category"),
                implied,
                roles,
                sources,
                null);
    }
}
