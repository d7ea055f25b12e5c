package dev.tenure.graph;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Pattern;

/** Splits the text of a filter into words, each of which must occur. */
public final class FilterWords {

    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private FilterWords() {}

    /** Returns the words of a text, none where there is no text. */
    public static List<String> of(@Nullable String text) {
        return text == null
                ? List.of()
                : SPACE.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }
}
