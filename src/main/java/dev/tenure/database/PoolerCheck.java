package dev.tenure.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;

/**
 * Refuses a pool before the server that gives the statements which one client has prepared to
 * another, as pgbouncer's pools of transactions do below version 1.21: answers would be wrong, and
 * nobody would know.
 */
final class PoolerCheck {

    /** A prepared statement is not there, or another of its name is. */
    private static final Set<String> MIXED = Set.of("26000", "42P05", "08P01");

    /** The driver prepares what is asked for the fifth time, by a name that it counts up. */
    private static final int ROUNDS = 12;

    private PoolerCheck() {}

    /** Throws where the prepared statements of two connections are mixed. */
    static void require(Connection one, Connection other) throws SQLException {
        if (mixesStatements(one, other)) {
            throw new DatabaseException(
                    "Between Tenure and PostgreSQL is a pool that mixes prepared statements, as"
                            + " pgbouncer's of transactions does below version 1.21.",
                    "Use pgbouncer 1.21 or newer with max_prepared_statements, or pool_mode ="
                            + " session, or name PostgreSQL itself with spring.r2dbc.url.");
        }
    }

    private static boolean mixesStatements(Connection one, Connection other) throws SQLException {
        try (PreparedStatement first = one.prepareStatement("select 1");
                PreparedStatement second = other.prepareStatement("select 2")) {
            for (int round = 0; round < ROUNDS; round++) {
                if (answer(first) != 1 || answer(second) != 2) {
                    return true;
                }
            }
            return false;
        } catch (SQLException failure) {
            if (MIXED.contains(String.valueOf(failure.getSQLState()))) {
                return true;
            }
            throw failure;
        }
    }

    private static int answer(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
