package dev.tenure.search;

import dev.tenure.graph.ArgumentLimits;
import dev.tenure.graph.Page;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The arguments of {@code Query.search} and {@code Person.search}, which are the same. */
record SearchArguments(
        String text,
        List<SearchPart> parts,
        @Nullable Integer first,
        @Nullable String after,
        @Nullable Integer last,
        @Nullable String before) {

    SearchArguments {
        parts = List.copyOf(parts);
    }

    /**
     * Returns the page of hits that is asked for.
     *
     * @param person whose résumé is searched; null for everybody's
     * @throws dev.tenure.graph.BadRequest if the text has no word, or too much is asked
     */
    SearchKey key(@Nullable Long person) {
        ArgumentLimits.text(text, "text");
        ArgumentLimits.list(parts, "parts");
        return new SearchKey(
                person,
                TextQuery.parse(text, "text"),
                parts.stream().distinct().sorted().toList(),
                new Page(first, after, last, before));
    }
}
