package dev.tenure.database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import javax.sql.DataSource;

/**
 * Connects to a server that is starting up or has too many clients, for a minute, and to one that
 * is away for as long as it takes where that is wanted.
 *
 * @param place the server's address, for the log
 * @param waits whether a server that is away is waited for
 */
record PatientConnection(String place, boolean waits) {

    private static final Logger LOG = LoggerFactory.getLogger(PatientConnection.class);

    /** No connection could be made, or it broke. */
    private static final Set<String> UNREACHABLE = Set.of("08001", "08003", "08006");

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(5);

    Connection to(DataSource server) throws SQLException {
        Instant deadline = Instant.now().plus(PATIENCE);
        Instant nextWord = Instant.MIN;
        Duration silence = Duration.ofSeconds(1);
        while (true) {
            try {
                return server.getConnection();
            } catch (SQLException failure) {
                boolean isPatient = waits || isBusy(failure) && Instant.now().isBefore(deadline);
                if (!isPassing(failure) || !isPatient) {
                    throw failure;
                }
                if (Instant.now().isAfter(nextWord)) {
                    LOG.warn("Waiting for PostgreSQL at {}: {}", place, failure.getMessage());
                    nextWord = Instant.now().plus(silence);
                    silence = Collections.min(List.of(silence.multipliedBy(2), LONGEST_SILENCE));
                }
            }
            pause();
        }
    }

    private static void pause() throws SQLException {
        try {
            Thread.sleep(500);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new SQLException("interrupted while the server was awaited", interruption);
        }
    }

    /**
     * Returns whether the server is away or busy, and not of another mind about who may connect.
     */
    private static boolean isPassing(SQLException failure) {
        String state = failure.getSQLState();
        return isBusy(failure) || UNREACHABLE.contains(String.valueOf(state));
    }

    /** Returns whether the state is of insufficient resources or operator intervention. */
    private static boolean isBusy(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && (state.startsWith("53") || state.startsWith("57"));
    }
}
