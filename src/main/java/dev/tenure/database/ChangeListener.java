package dev.tenure.database;

import io.r2dbc.postgresql.api.Notification;
import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.postgresql.api.PostgresqlStatement;

import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

/**
 * Listens to {@code NOTIFY} on a connection of its own. The server sends notifications in the order
 * of the commits: four times a second the connection notifies itself, and whatever was committed
 * before such a pulse has been heard when it comes back.
 */
final class ChangeListener {

    private static final Duration BETWEEN_PULSES = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final String CHANGES = "tenure_change";
    private static final String NOTIFY = "select pg_notify($1::text, $2::text)::text as sent";

    private final ListeningConnections connections;
    private final Queries queries;
    private final Runnable begun;
    private final Consumer<String> observer;
    private final String pulses =
            "tenure_pulse_" + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    private volatile boolean isListening;
    private volatile long provenAt;

    ChangeListener(
            ListeningConnections connections,
            Queries queries,
            Runnable begun,
            Consumer<String> observer) {
        this.connections = connections;
        this.queries = queries;
        this.begun = begun;
        this.observer = observer;
    }

    /** Returns whether all that was committed until a second ago has been heard. */
    boolean isCurrent() {
        return isListening && System.nanoTime() - provenAt < PATIENCE.toNanos();
    }

    /** Listens until the connection breaks, which is the error. */
    Mono<Void> listen() {
        return Mono.usingWhen(
                        connections.create(),
                        this::listen,
                        connection -> connection.close().timeout(PATIENCE).onErrorComplete())
                .doFinally(_ -> isListening = false);
    }

    private Mono<Void> listen(PostgresqlConnection connection) {
        Sinks.Empty<Void> firstPulse = Sinks.empty();
        Mono<Void> heard =
                connection
                        .getNotifications()
                        .doOnNext(notification -> hear(notification, firstPulse))
                        .then(Mono.error(new IllegalStateException("the connection was closed")));
        Mono<Void> pulsing =
                run(connection.createStatement("listen " + CHANGES))
                        .then(run(connection.createStatement("listen " + pulses)))
                        .then(Mono.defer(this::notifyFromElsewhere))
                        .then(firstPulse.asMono().timeout(PATIENCE, notHeard()))
                        .then(Mono.fromRunnable(this::begin))
                        .thenMany(
                                Mono.defer(() -> pulse(connection))
                                        .repeatWhen(ends -> ends.delayElements(BETWEEN_PULSES)))
                        .then();
        return Mono.when(heard, pulsing);
    }

    private void hear(Notification notification, Sinks.Empty<Void> firstPulse) {
        String word = notification.getParameter();
        if (notification.getName().equals(CHANGES)) {
            observer.accept(word);
        } else {
            provenAt = Long.parseLong(word);
            firstPulse.tryEmitEmpty();
        }
    }

    /**
     * Sends a pulse by another connection: a pool between us and the server, such as pgbouncer's of
     * transactions, takes {@code LISTEN} without an error, and what is notified is lost.
     */
    private Mono<Void> notifyFromElsewhere() {
        return queries.rows(NOTIFY, row -> row, pulses, now()).then();
    }

    private static Mono<Void> notHeard() {
        return Mono.error(() -> new IllegalStateException("a notification did not arrive"));
    }

    private void begin() {
        begun.run();
        isListening = true;
    }

    private Mono<Void> pulse(PostgresqlConnection connection) {
        return run(connection.createStatement(NOTIFY).bind(0, pulses).bind(1, now()))
                .timeout(PATIENCE);
    }

    private static String now() {
        return String.valueOf(System.nanoTime());
    }

    private static Mono<Void> run(PostgresqlStatement statement) {
        return statement.execute().concatMap(result -> result.getRowsUpdated()).then();
    }
}
