package dev.tenure.graph;

/** What a client named does not exist, or is not meant for this client. */
public final class NotFound extends RuntimeException {

    /**
     * Something that is not there.
     *
     * @param message what was looked for, in words for the client
     */
    public NotFound(String message) {
        super(message, null, false, false);
    }
}
