package dev.tenure.search;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The number of all texts that a question finds, mistyped words included. */
record SearchCountKey(@Nullable Long person, TextQuery meant, List<SearchPart> parts) {

    SearchCountKey {
        parts = List.copyOf(parts);
    }
}
