package dev.tenure.graph;

/** Something cannot be done now, and perhaps later. */
public final class Unavailable extends RuntimeException {

    /**
     * Tells what cannot be done.
     *
     * @param message why, in words for the client
     */
    public Unavailable(String message) {
        super(message, null, false, false);
    }
}
