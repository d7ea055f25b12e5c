package dev.tenure.database;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/**
 * Whether the database is our own or one that was configured.
 *
 * @param directory the folder of the embedded server; null if another database was named
 */
public record DatabaseOrigin(@Nullable Path directory) {

    /** Returns whether the service runs the server itself, because no other database was named. */
    public boolean isEmbedded() {
        return directory != null;
    }
}
