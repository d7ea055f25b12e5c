package dev.tenure.execution;

import java.util.concurrent.CompletionException;

/** Throws again what another thread has thrown. */
final class Failure {

    private Failure() {}

    /** Returns an exception that needs no declaration, the very one where it is such. */
    static RuntimeException unchecked(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException unchecked
                ? unchecked
                : new CompletionException(thrown);
    }
}
