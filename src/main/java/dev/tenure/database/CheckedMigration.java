package dev.tenure.database;

import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/** Migrates only what answers and is new enough, and says in one sentence what does not. */
final class CheckedMigration implements FlywayMigrationStrategy {

    private static final Logger log = LoggerFactory.getLogger(CheckedMigration.class);

    private final int oldest;

    CheckedMigration(int oldest) {
        this.oldest = oldest;
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
        flyway.migrate();
    }

    private static String place(DatabaseMetaData server) throws SQLException {
        return server.getURL().replaceFirst("\\?.*", "");
    }
}
