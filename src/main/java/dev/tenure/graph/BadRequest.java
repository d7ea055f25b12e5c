package dev.tenure.graph;

import java.util.List;
import java.util.function.Supplier;

/**
 * What a client asked for cannot be answered because of one argument, named by its path in the
 * field's arguments ({@code filter.period.from}), perhaps with what it may have meant.
 */
public final class BadRequest extends RuntimeException {

    private static final int MAXIMUM_ENTRIES = 100;

    private final String argument;
    private final transient List<String> suggestions;

    /**
     * An argument that is wrong in itself.
     *
     * @param argument its path, {@code filter.period.from}
     * @param message what is wrong with it, in words for the client
     */
    public BadRequest(String argument, String message) {
        this(argument, message, List.of());
    }

    /**
     * An argument that was probably meant to be another.
     *
     * @param argument its path
     * @param message what is wrong with it
     * @param suggestions what may have been meant, nearest first
     */
    public BadRequest(String argument, String message, List<String> suggestions) {
        super(message, null, false, false);
        this.argument = argument;
        this.suggestions = List.copyOf(suggestions);
    }

    /** Returns the path of the argument. */
    public String argument() {
        return argument;
    }

    /** Returns what may have been meant, nearest first. */
    public List<String> suggestions() {
        return suggestions;
    }

    /**
     * Makes a domain value, and blames the argument if the domain refuses it by an {@link
     * IllegalArgumentException}, whose message the client is shown.
     */
    public static <T> T unlessValid(String argument, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException refused) {
            throw new BadRequest(argument, String.valueOf(refused.getMessage()));
        }
    }

    /**
     * Returns the list unless it is longer than 100 entries, the most that any argument may have.
     */
    public static <T> List<T> unlessShort(String argument, List<T> entries) {
        if (entries.size() > MAXIMUM_ENTRIES) {
            throw new BadRequest(
                    argument,
                    "'%s' has %d entries; at most %d are allowed"
                            .formatted(argument, entries.size(), MAXIMUM_ENTRIES));
        }
        return entries;
    }
}
