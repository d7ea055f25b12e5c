package dev.tenure.experience;

import dev.tenure.technology.Technology;
import dev.tenure.technology.Terms;

/** A technology as an argument names it. */
public record NamedTechnology(String name, String argument) {

    public Technology in(Terms terms) {
        return terms.asked(name, argument);
    }
}
