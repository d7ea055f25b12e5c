package dev.tenure.graph;

import java.util.List;

/** What a client named does not exist, or is not meant for this client. */
public final class NotFound extends RuntimeException {

    private final transient List<String> suggestions;

    /**
     * Tells of something that is not there.
     *
     * @param message what was looked for, in words for the client
     */
    public NotFound(String message) {
        this(message, List.of());
    }

    /**
     * Tells of something that is not there and was perhaps meant to be something else.
     *
     * @param message what was looked for
     * @param suggestions what may have been meant, nearest first
     */
    public NotFound(String message, List<String> suggestions) {
        super(message, null, false, false);
        this.suggestions = List.copyOf(suggestions);
    }

    /** Returns the first of what was found, or says that there is no such thing. */
    public static <T> T unlessAny(String thing, List<T> found) {
        if (found.isEmpty()) {
            throw new NotFound("There is no " + thing);
        }
        return found.getFirst();
    }

    /** Returns what may have been meant, nearest first. */
    public List<String> suggestions() {
        return suggestions;
    }
}
