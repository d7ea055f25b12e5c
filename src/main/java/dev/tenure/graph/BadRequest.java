package dev.tenure.graph;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Supplier;

/**
 * Tells the client which argument of a field cannot be answered, by its path ({@code
 * filter.period.from}), and perhaps what it may have meant.
 */
public final class BadRequest extends RuntimeException {

    private final String argument;
    private final transient List<String> suggestions;
    private final @Nullable Limit limit;

    /**
     * Blames an argument that is wrong in itself.
     *
     * @param argument its path, {@code filter.period.from}
     * @param message what is wrong with it, in words for the client
     */
    public BadRequest(String argument, String message) {
        this(argument, message, List.of(), null);
    }

    /**
     * Blames an argument that was probably meant to be another.
     *
     * @param argument its path
     * @param message what is wrong with it
     * @param suggestions what may have been meant, nearest first
     */
    public BadRequest(String argument, String message, List<String> suggestions) {
        this(argument, message, suggestions, null);
    }

    private BadRequest(
            String argument, String message, List<String> suggestions, @Nullable Limit limit) {
        super(message, null, false, false);
        this.argument = argument;
        this.suggestions = List.copyOf(suggestions);
        this.limit = limit;
    }

    /** Returns the blame of an argument that holds more than it may. */
    static BadRequest beyond(Limit limit, String argument, String message) {
        return new BadRequest(argument, message, List.of(), limit);
    }

    /** Returns the path of the argument. */
    public String argument() {
        return argument;
    }

    /** Returns what may have been meant, nearest first. */
    public List<String> suggestions() {
        return suggestions;
    }

    /** Returns what it holds too much of; null where that is not what is wrong. */
    public @Nullable Limit limit() {
        return limit;
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
}
