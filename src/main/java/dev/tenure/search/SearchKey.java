package dev.tenure.search;

import dev.tenure.graph.Cursor;
import dev.tenure.graph.Page;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A page of what a question finds in one person's résumé, or in everybody's. */
record SearchKey(@Nullable Long person, TextQuery asked, List<SearchPart> parts, Page page) {

    SearchKey {
        parts = List.copyOf(parts);
    }

    /** Returns what its cursors tell the list of this question from others by. */
    String fingerprint() {
        return Cursor.fingerprint(
                person == null ? "all" : person,
                asked.tsquery(),
                asked.words().map(QueryWord::forgiving).toList(),
                parts);
    }
}
