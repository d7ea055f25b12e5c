package dev.tenure.database;

import io.r2dbc.spi.Connection;

import org.jspecify.annotations.Nullable;

import reactor.core.Disposable;
import reactor.core.scheduler.Schedulers;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Watches over all connections, so that no statement needs a question before it whether its
 * connection lives.
 */
final class ConnectionWatch implements AutoCloseable {

    private static final long BETWEEN_LOOKS = Duration.ofMillis(250).toNanos();

    private final Set<ConnectionHealth> connections = ConcurrentHashMap.newKeySet();
    private final ConnectionTrust trust;
    private @Nullable Disposable looks;

    ConnectionWatch(ConnectionTrust trust) {
        this.trust = trust;
    }

    void start() {
        looks =
                Schedulers.parallel()
                        .schedulePeriodically(
                                this::look, BETWEEN_LOOKS, BETWEEN_LOOKS, TimeUnit.NANOSECONDS);
    }

    @Override
    public void close() {
        if (looks != null) {
            looks.dispose();
        }
    }

    WatchedConnection watched(Connection connection) {
        ConnectionHealth health = new ConnectionHealth(connection, trust);
        connections.add(health);
        return new WatchedConnection(connection, health);
    }

    /** Gives up what does not answer, and asks what has not been asked for long. */
    void look() {
        long now = trust.now();
        connections.removeIf(connection -> !connection.look(now));
    }
}
