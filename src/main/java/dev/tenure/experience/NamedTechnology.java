package dev.tenure.experience;

import dev.tenure.graph.ArgumentLimits;
import dev.tenure.technology.Technology;
import dev.tenure.technology.Terms;

import org.jspecify.annotations.Nullable;

/** A technology as an argument names it: by slug, name or alias. */
public record NamedTechnology(String name, String argument) {

    /**
     * Returns the technology that an argument names, if it names one.
     *
     * @throws dev.tenure.graph.BadRequest if the name is too long
     */
    public static @Nullable NamedTechnology ofArgument(@Nullable String name, String argument) {
        ArgumentLimits.text(name, argument);
        return name == null ? null : new NamedTechnology(name, argument);
    }

    /**
     * Returns the id of a technology that may not be asked for.
     *
     * @throws dev.tenure.graph.BadRequest if it is unknown
     */
    public static @Nullable Long id(@Nullable NamedTechnology asked, Terms terms) {
        return asked == null ? null : terms.id(asked.in(terms));
    }

    /**
     * Returns the technology itself.
     *
     * @throws dev.tenure.graph.BadRequest if it is unknown
     */
    public Technology in(Terms terms) {
        return terms.asked(name, argument);
    }
}
