package dev.tenure.technology;

import org.jspecify.annotations.Nullable;

/** Restricts technologies: to part of a name, to what a category holds. */
record TechnologiesFilterInput(@Nullable String text, @Nullable String category) {

    static final TechnologiesFilterInput NONE = new TechnologiesFilterInput(null, null);
}
