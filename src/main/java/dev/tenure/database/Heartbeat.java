package dev.tenure.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.R2dbcException;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import reactor.core.Disposable;
import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** Asks one server the same again and again, on a connection of its own beside the pool. */
final class Heartbeat implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

    private static final Duration BETWEEN = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration OPENING = Duration.ofSeconds(5);

    private final String server;
    private final ConnectionFactory connections;
    private volatile boolean isAnswered = true;
    private volatile boolean isAway;
    private @Nullable Disposable beating;

    /**
     * @param server what it is, for the log
     */
    Heartbeat(String server, ConnectionFactory connections) {
        this.server = server;
        this.connections = connections;
    }

    /** Returns whether the last question was answered in time. */
    boolean isAnswered() {
        return isAnswered;
    }

    /** Returns whether the server cannot be reached, or says nothing. */
    boolean isAway() {
        return isAway;
    }

    /** Begins; each beat is made with the connection that there is. */
    void start(Function<Connection, Mono<Void>> beat) {
        beating =
                Mono.usingWhen(
                                Mono.from(connections.create()).timeout(OPENING),
                                connection -> beats(connection, beat),
                                Heartbeat::closed)
                        .onErrorResume(this::missed)
                        .repeatWhen(ends -> ends.delayElements(BETWEEN))
                        .subscribe();
    }

    private Mono<Void> beats(Connection connection, Function<Connection, Mono<Void>> beat) {
        return Mono.defer(() -> beat.apply(connection).timeout(PATIENCE))
                .then(Mono.<Void>fromRunnable(this::answered))
                .repeatWhen(ends -> ends.delayElements(BETWEEN))
                .then();
    }

    private static Mono<Void> closed(Connection connection) {
        return Mono.from(connection.close()).timeout(PATIENCE).onErrorComplete();
    }

    private void answered() {
        isAway = false;
        if (!isAnswered) {
            isAnswered = true;
            LOG.info("The {} answers again", server);
        }
    }

    private Mono<Void> missed(Throwable cause) {
        isAway =
                cause instanceof TimeoutException
                        || cause instanceof R2dbcException trouble
                                && DatabaseTrouble.isOfConnection(trouble);
        if (isAnswered) {
            isAnswered = false;
            LOG.warn("The {} does not answer: {}", server, cause.toString());
        }
        return Mono.empty();
    }

    @Override
    public void close() {
        if (beating != null) {
            beating.dispose();
        }
    }
}
