package dev.tenure.search;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A text in which everything asked for was found. */
record SearchHit(
        SearchPart part,
        String text,
        List<Highlight> highlights,
        boolean exact,
        long personKey,
        @Nullable Long positionKey,
        @Nullable Long achievementKey) {

    SearchHit {
        highlights = List.copyOf(highlights);
    }
}
