package dev.tenure.database;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.postgresql.util.PSQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Migrates only what answers and is new enough, and says in one sentence what does not. */
final class CheckedMigration implements FlywayMigrationStrategy {

    private static final Logger log = LoggerFactory.getLogger(CheckedMigration.class);

    private static final String FEATURE_NOT_SUPPORTED = "0A000";

    private final int oldest;
    private final DatabaseOrigin origin;

    CheckedMigration(int oldest, DatabaseOrigin origin) {
        this.oldest = oldest;
        this.origin = origin;
    }

    @Override
    public void migrate(Flyway flyway) {
        try (Connection connection =
                PatientConnection.to(flyway.getConfiguration().getDataSource())) {
            DatabaseMetaData server = connection.getMetaData();
            if (server.getDatabaseMajorVersion() < oldest) {
                throw new DatabaseException(
                        "Tenure needs PostgreSQL %d or newer, and %s is PostgreSQL %s."
                                .formatted(
                                        oldest, place(server), server.getDatabaseProductVersion()),
                        "Name a newer server with spring.r2dbc.url.");
            }
            log.info(
                    "Résumés are in PostgreSQL {} at {}.",
                    server.getDatabaseProductVersion(),
                    place(server));
        } catch (SQLException failure) {
            throw new DatabaseException(
                    "The database cannot be reached: %s".formatted(failure.getMessage()),
                    "Check spring.r2dbc.url, its user and password, and that the server runs.",
                    failure);
        }
        try {
            flyway.migrate();
        } catch (FlywayException failure) {
            throw lacksExtension(failure).map(RuntimeException.class::cast).orElse(failure);
        }
    }

    /** A migration says by this state that the server lacks an extension, in a sentence. */
    private static Optional<DatabaseException> lacksExtension(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(PSQLException.class::isInstance)
                .map(PSQLException.class::cast)
                .map(PSQLException::getServerErrorMessage)
                .filter(Objects::nonNull)
                .filter(refusal -> FEATURE_NOT_SUPPORTED.equals(refusal.getSQLState()))
                .findFirst()
                .map(refusal ->
                        new DatabaseException(
                                String.valueOf(refusal.getMessage()),
                                String.valueOf(refusal.getHint()),
                                failure));
    }

    private static String place(DatabaseMetaData server) throws SQLException {
        return server.getURL().replaceFirst("\\?.*", "");
    }
}
