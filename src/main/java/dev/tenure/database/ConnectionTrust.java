package dev.tenure.database;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How far connections are trusted: what one of them meets is a reason to doubt the others. Times
 * are nanoseconds of one clock.
 */
final class ConnectionTrust {

    /** The time that HikariCP trusts a connection after its last use (its aliveBypassWindow). */
    private static final long FRESH = Duration.ofMillis(500).toNanos();

    private static final long STALE = Duration.ofSeconds(5).toNanos();

    private final Duration statementLimit;
    private final Duration transactionLimit;
    private final LongSupplier clock;
    private volatile long silentSince;
    private volatile long doubtedAt;

    ConnectionTrust(Duration statementLimit, Duration transactionLimit, LongSupplier clock) {
        this.statementLimit = statementLimit;
        this.transactionLimit = transactionLimit;
        this.clock = clock;
        silentSince = clock.getAsLong() - 1;
        doubtedAt = silentSince;
    }

    long now() {
        return clock.getAsLong();
    }

    /** Notes that a connection broke: the others answer before they are used again. */
    void doubt() {
        doubtedAt = now();
    }

    /** Notes that a question was not answered: idle connections that were silent since are dead. */
    void noteSilence(long since) {
        if (since - silentSince > 0) {
            silentSince = since;
        }
    }

    boolean wasSilentSince(long answeredAt) {
        return answeredAt - silentSince <= 0;
    }

    boolean isFresh(long answeredAt) {
        return answeredAt - doubtedAt > 0 && now() - answeredAt < FRESH;
    }

    boolean isStale(long answeredAt) {
        return answeredAt - doubtedAt <= 0 || now() - answeredAt > STALE;
    }

    /** Returns how long a server may take for a statement, alone or in a transaction. */
    Duration limit(boolean isAlone) {
        return isAlone ? statementLimit : transactionLimit;
    }
}
