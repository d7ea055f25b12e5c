package dev.tenure.database;

import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcTransientException;

import org.jspecify.annotations.Nullable;

import reactor.pool.PoolAcquirePendingLimitException;
import reactor.pool.PoolShutdownException;
import reactor.util.retry.Retry;

import java.net.ConnectException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/**
 * Tells a database that is away, overloaded or too slow from a statement that is wrong, by the
 * driver's exceptions and PostgreSQL's classes of SQLSTATE (its manual, appendix A).
 */
public final class DatabaseTrouble {

    /**
     * Connection exception, insufficient resources, operator intervention (which has time-outs).
     */
    private static final Set<String> PASSING_CLASSES = Set.of("08", "53", "57");

    /** What a pool before the server says to a setting that it does not know, for one. */
    private static final String PROTOCOL_VIOLATION = "08P01";

    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final String DEADLOCK = "40P01";
    private static final String READ_ONLY = "25006";
    private static final String QUERY_CANCELED = "57014";

    private DatabaseTrouble() {}

    /** Tries again for a minute while the database is away: a start need not fail for that. */
    public static Retry patiently() {
        return Retry.fixedDelay(60, Duration.ofSeconds(1)).filter(DatabaseTrouble::isBehind);
    }

    /** Tries a transaction again that the database gave up so that another could go on. */
    public static Retry deadlocksAgain() {
        return Retry.backoff(3, Duration.ofMillis(50)).filter(DatabaseTrouble::isDeadlock);
    }

    private static boolean isDeadlock(Throwable failure) {
        return failure instanceof R2dbcException wrong && DEADLOCK.equals(wrong.getSqlState())
                || failure.getCause() != null && isDeadlock(failure.getCause());
    }

    /** Returns whether a database that is away or overloaded is behind a failure. */
    public static boolean isBehind(Throwable failure) {
        return causes(failure) || (failure.getCause() != null && isBehind(failure.getCause()));
    }

    /** Returns whether the database gave a statement up because it took too long. */
    public static boolean isOutOfTime(R2dbcException failure) {
        return QUERY_CANCELED.equals(failure.getSqlState());
    }

    /**
     * Returns whether the connection itself broke, by the driver's word, which has no state, or the
     * server's, which ends connections with 57P01 to 57P05.
     */
    static boolean isOfConnection(R2dbcException failure) {
        String state = failure.getSqlState();
        return state == null
                ? failure instanceof R2dbcNonTransientResourceException
                : state.startsWith("08") || state.startsWith("57P");
    }

    /**
     * Returns whether the database lets nobody write: by its default_transaction_read_only, or
     * because it is a standby.
     */
    public static boolean isReadOnly(Throwable failure) {
        boolean itself =
                switch (failure) {
                    case R2dbcException refusal -> READ_ONLY.equals(refusal.getSqlState());
                    case SQLException refusal -> READ_ONLY.equals(refusal.getSQLState());
                    default -> false;
                };
        return itself || failure.getCause() != null && isReadOnly(failure.getCause());
    }

    /** Returns whether the database is away or overloaded, so that asking again later may help. */
    public static boolean causes(Throwable failure) {
        return switch (failure) {
            case R2dbcTransientException _ -> true;
            case R2dbcNonTransientResourceException resource -> isPassing(resource);
            case R2dbcException wrong -> isPassing(wrong.getSqlState());
            case PoolAcquirePendingLimitException _,
                    PoolShutdownException _,
                    ConnectException _,
                    TimeoutException _ ->
                    true;
            default -> false;
        };
    }

    /**
     * Returns whether it will pass; a connection that the driver cannot open, or that was cut, has
     * no state.
     */
    private static boolean isPassing(R2dbcNonTransientResourceException resource) {
        return resource.getSqlState() == null || isPassing(resource.getSqlState());
    }

    /** Returns whether a pool before the server refuses what it does not know. */
    static boolean isOfProtocol(Throwable failure) {
        return failure instanceof R2dbcException refusal
                        && PROTOCOL_VIOLATION.equals(refusal.getSqlState())
                || failure.getCause() != null && isOfProtocol(failure.getCause());
    }

    private static boolean isPassing(@Nullable String sqlState) {
        return sqlState != null
                && !PROTOCOL_VIOLATION.equals(sqlState)
                && (LOCK_NOT_AVAILABLE.equals(sqlState)
                        || (sqlState.length() == 5
                                && PASSING_CLASSES.contains(sqlState.substring(0, 2))));
    }
}
