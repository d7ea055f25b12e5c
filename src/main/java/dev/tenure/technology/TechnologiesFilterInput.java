package dev.tenure.technology;

import org.jspecify.annotations.Nullable;

/**
 * Restricts technologies: to part of a name, to what a category holds, to categories or to what is
 * none.
 */
record TechnologiesFilterInput(
        @Nullable String text, @Nullable String category, @Nullable Boolean categories) {

    static final TechnologiesFilterInput NONE = new TechnologiesFilterInput(null, null, null);
}
