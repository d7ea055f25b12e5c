package dev.tenure.database;

import org.jspecify.annotations.Nullable;

/** Why the service cannot have its database, in one sentence for its owner, and what to do. */
final class DatabaseException extends RuntimeException {

    private final String remedy;

    DatabaseException(String sentence, String remedy) {
        this(sentence, remedy, null);
    }

    DatabaseException(String sentence, String remedy, @Nullable Throwable cause) {
        super(sentence, cause);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
