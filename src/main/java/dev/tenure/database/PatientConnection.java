package dev.tenure.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

import javax.sql.DataSource;

/** Connects to a server that may be starting up or have too many clients for a minute. */
final class PatientConnection {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private PatientConnection() {}

    static Connection to(DataSource server) throws SQLException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                return server.getConnection();
            } catch (SQLException failure) {
                if (!isBusy(failure) || Instant.now().isAfter(deadline)) {
                    throw failure;
                }
            }
            try {
                Thread.sleep(500);
            } catch (InterruptedException interruption) {
                Thread.currentThread().interrupt();
                throw new SQLException("interrupted while the server was busy", interruption);
            }
        }
    }

    /** Returns whether the state is of insufficient resources or operator intervention. */
    private static boolean isBusy(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && (state.startsWith("53") || state.startsWith("57"));
    }
}
