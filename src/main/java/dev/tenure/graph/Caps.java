package dev.tenure.graph;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** How much an argument may hold; more is a {@link BadRequest} that names it. */
public final class Caps {

    private static final int ENTRIES = 100;
    private static final int CHARACTERS = 200;

    private Caps() {}

    /** Refuses a list of more than 100 entries. */
    public static void list(List<?> list, String argument) {
        if (list.size() > ENTRIES) {
            throw new BadRequest(
                    argument, "holds " + list.size() + " entries; the most is " + ENTRIES);
        }
    }

    /** Refuses a text of more than 200 characters. */
    public static void text(@Nullable String text, String argument) {
        if (text != null && text.length() > CHARACTERS) {
            throw new BadRequest(
                    argument, "holds " + text.length() + " characters; the most is " + CHARACTERS);
        }
    }
}
