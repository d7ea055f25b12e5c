package dev.tenure.search;

import dev.tenure.graph.ArgumentLimits;
import dev.tenure.graph.Cursor;
import dev.tenure.graph.Page;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A page of what a question finds, of one person or of everybody. */
record SearchKey(@Nullable Long person, TextQuery asked, List<SearchPart> parts, Page page) {

    SearchKey {
        parts = List.copyOf(parts);
    }

    /** What the arguments of a field ask for. */
    static SearchKey of(@Nullable Long person, String text, List<SearchPart> parts, Page page) {
        ArgumentLimits.text(text, "text");
        ArgumentLimits.list(parts, "parts");
        return new SearchKey(
                person,
                TextQuery.parse(text, "text"),
                parts.stream().distinct().sorted().toList(),
                page);
    }

    /** What its cursors tell the list of this question from others by. */
    String fingerprint() {
        return Cursor.fingerprint(person == null ? "all" : person, asked, parts);
    }
}
