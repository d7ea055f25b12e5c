package dev.tenure.database;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.postgresql.util.PSQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import javax.sql.DataSource;

/**
 * Migrates a database only if its server answers and is new enough and its tables are ours, and
 * says in one sentence what is wrong with any other.
 */
final class CheckedMigration {

    private static final Logger LOG = LoggerFactory.getLogger(CheckedMigration.class);

    private static final String FEATURE_NOT_SUPPORTED = "0A000";

    private static final String EMBEDDED_REMEDY =
            "Move that folder away, start again, and import the résumés again. Nothing is lost: the"
                    + " version that wrote the folder can still read it.";

    private static final String CONFIGURED_REMEDY =
            """
            Name an empty database with spring.r2dbc.url, and import the résumés again. The other \
            one keeps every document word for word; this gives, for example, that of ada:
            psql -Atc "select d.content from resume_document d join person p on p.id = d.person_id \
            where p.slug = 'ada'" > ada.json\
            """;

    private final int oldest;
    private final DatabaseOrigin origin;
    private final PatientConnection patience;

    CheckedMigration(int oldest, DatabaseOrigin origin, PatientConnection patience) {
        this.oldest = oldest;
        this.origin = origin;
        this.patience = patience;
    }

    void migrate(Flyway flyway) {
        String place = requireServer(flyway.getConfiguration().getDataSource());
        try {
            flyway.migrate();
        } catch (FlywayValidateException failure) {
            throw areSpreadUnknown(flyway) ? spread(place, failure) : another(place, failure);
        } catch (FlywayException failure) {
            throw lacksExtension(failure).map(RuntimeException.class::cast).orElse(failure);
        }
    }

    /**
     * Returns whether the tables have been spread and this service was not told so. All that is
     * repeated after the migrations spreads them.
     */
    private static boolean areSpreadUnknown(Flyway flyway) {
        return Arrays.stream(flyway.info().applied())
                .filter(Predicate.not(MigrationInfo::isVersioned))
                .anyMatch(repeated -> !repeated.getState().isResolved());
    }

    private static DatabaseException spread(String place, FlywayValidateException failure) {
        return new DatabaseException(
                "The people in %s are spread over the workers of Citus, and this service was not told so."
                        .formatted(place),
                "Start it with tenure.database.distribution=citus.",
                failure);
    }

    private DatabaseException another(String place, FlywayValidateException failure) {
        return new DatabaseException(
                "The data in %s was made by another version of Tenure, and this one cannot read it."
                        .formatted(origin.isEmbedded() ? origin.directory() : place),
                origin.isEmbedded() ? EMBEDDED_REMEDY : CONFIGURED_REMEDY,
                failure);
    }

    /** Returns the address of a server that answers and is new enough. */
    private String requireServer(DataSource database) {
        try (Connection connection = patience.to(database);
                Connection other = patience.to(database)) {
            DatabaseMetaData server = connection.getMetaData();
            String place = server.getURL().replaceFirst("\\?.*", "");
            if (server.getDatabaseMajorVersion() < oldest) {
                throw new DatabaseException(
                        "Tenure needs PostgreSQL %d or newer, and %s is PostgreSQL %s."
                                .formatted(oldest, place, server.getDatabaseProductVersion()),
                        "Name a newer server with spring.r2dbc.url.");
            }
            PoolerCheck.require(connection, other);
            LOG.info(
                    "Résumés are in PostgreSQL {} at {}.",
                    server.getDatabaseProductVersion(),
                    place);
            return place;
        } catch (SQLException failure) {
            throw new DatabaseException(
                    "The database cannot be reached: %s".formatted(failure.getMessage()),
                    "Check spring.r2dbc.url, its user and password, and that the server runs (with"
                            + " pgbouncer, ignore_startup_parameters too).",
                    failure);
        }
    }

    /**
     * Returns the sentence and the hint with which a migration refuses, if an extension is missing.
     */
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
}
