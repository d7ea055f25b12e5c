package dev.tenure.database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

/**
 * Lets one service at a time bring a database up to date, so that the others find it done. The lock
 * is a transaction's, which a pool before the server lets nobody else have.
 */
record StartLock(PatientConnection patience) {

    private static final Logger LOG = LoggerFactory.getLogger(StartLock.class);

    private static final String WITHOUT_TIME_OUTS =
            """
            select set_config('statement_timeout', '0', true),
                   set_config('lock_timeout', '0', true),
                   set_config('idle_in_transaction_session_timeout', '0', true)
            """;

    private static final String TRY =
            "select pg_try_advisory_xact_lock(hashtextextended('start', 0))";

    private static final String WAIT =
            "select true from pg_advisory_xact_lock(hashtextextended('start', 0))";

    /** Works with the lock; a connection that breaks meanwhile gives it away, and no more. */
    void during(DataSource database, Runnable work) {
        try (Connection _ = taken(database)) {
            work.run();
        } catch (SQLException broken) {
            LOG.debug("The lock of the start was given away before its end", broken);
        }
    }

    private Connection taken(DataSource database) {
        try {
            Connection connection = patience.to(database);
            connection.setAutoCommit(false);
            take(connection);
            return connection;
        } catch (SQLException failure) {
            throw new DatabaseException(
                    "The database broke off before it was brought up to date: "
                            + failure.getMessage(),
                    "Start again.",
                    failure);
        }
    }

    private static void take(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(WITHOUT_TIME_OUTS);
            if (!isTaken(statement, TRY)) {
                LOG.info("Waiting for another service, which brings the database up to date");
                isTaken(statement, WAIT);
            }
        }
    }

    private static boolean isTaken(Statement statement, String lock) throws SQLException {
        try (ResultSet rows = statement.executeQuery(lock)) {
            rows.next();
            return rows.getBoolean(1);
        }
    }
}
