package dev.tenure.graph;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** How much an argument may hold; more is a {@link BadRequest} that names it. */
public final class ArgumentLimits {

    private static final int ENTRIES = 100;
    private static final int CHARACTERS = 200;

    private ArgumentLimits() {}

    /** Refuses a list of more than 100 entries. */
    public static void list(List<?> list, String argument) {
        if (list.size() > ENTRIES) {
            throw BadRequest.beyond(
                    Limit.LIST,
                    argument,
                    "'%s' has %d entries; at most %d are allowed"
                            .formatted(argument, list.size(), ENTRIES));
        }
    }

    /** Refuses a text of more than 200 characters, or with U+0000, which no text here has. */
    public static void text(@Nullable String text, String argument) {
        if (text == null) {
            return;
        }
        if (text.length() > CHARACTERS) {
            throw BadRequest.beyond(
                    Limit.TEXT,
                    argument,
                    "'%s' has %d characters; at most %d are allowed"
                            .formatted(argument, text.length(), CHARACTERS));
        }
        if (text.indexOf('\0') >= 0) {
            throw new BadRequest(
                    argument,
                    "'%s' has the character U+0000, which no text here has".formatted(argument));
        }
    }

    /** Refuses more than 100 texts, and each that {@link #text} refuses. */
    public static void texts(List<String> texts, String argument) {
        list(texts, argument);
        for (int index = 0; index < texts.size(); index++) {
            text(texts.get(index), argument + "[" + index + "]");
        }
    }
}
