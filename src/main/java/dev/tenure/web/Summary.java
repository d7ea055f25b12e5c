package dev.tenure.web;

import org.jspecify.annotations.Nullable;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Shortens a text to the 200 characters that previews show. */
final class Summary {

    private static final int LENGTH = 200;

    private Summary() {}

    /** Returns the first of these texts that says something, in one line and cut between words. */
    static String ofFirst(@Nullable String... texts) {
        return Stream.of(texts)
                .filter(Objects::nonNull)
                .map(text -> text.strip().replaceAll("\\s+", " "))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(Summary::cut)
                .orElse("");
    }

    private static String cut(String text) {
        if (text.length() <= LENGTH) {
            return text;
        }
        int end = boundary(BreakIterator.getLineInstance(Locale.ROOT), text);
        if (end == 0) {
            end = boundary(BreakIterator.getCharacterInstance(Locale.ROOT), text);
        }
        return text.substring(0, end).strip() + "…";
    }

    private static int boundary(BreakIterator boundaries, String text) {
        boundaries.setText(text);
        return boundaries.preceding(LENGTH + 1);
    }
}
