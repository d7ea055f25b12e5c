package dev.tenure.search;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** All that a question finds, mistyped words included. */
record CountKey(@Nullable Long person, TextQuery meant, List<SearchPart> parts) {

    CountKey {
        parts = List.copyOf(parts);
    }
}
