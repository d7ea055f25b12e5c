package dev.tenure.database;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.Wrapped;

import org.jspecify.annotations.Nullable;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * A copy of the database that queries may be asked of while it is recent enough. Four times a
 * second a {@link Pulse} is written into the primary, and looked for in the standby.
 */
public final class Standby implements AutoCloseable {

    /** The server gave a query up because what it reads was about to be replayed away. */
    private static final String CONFLICT = "40001";

    private final ConnectionPool connections;
    private final ConnectionWatch watch;
    private final Heartbeat primary;
    private final Heartbeat standby;
    private final long lag;
    private final Pulses pulses = new Pulses();
    private volatile long writtenAt = System.nanoTime();

    Standby(
            ConnectionPool connections,
            ConnectionWatch watch,
            Heartbeat primary,
            Heartbeat standby,
            Duration lag) {
        this.connections = connections;
        this.watch = watch;
        this.primary = primary;
        this.standby = standby;
        this.lag = lag.toNanos();
    }

    /** Lets each pulse tell how many changes had been heard of before it. */
    public void countChanges(LongSupplier changes) {
        pulses.countChanges(changes);
    }

    void start() {
        primary.start(pulses::send);
        standby.start(pulses::look);
    }

    /** Notes that this service has written: whoever reads from now on sees it. */
    void noteWrite() {
        writtenAt = System.nanoTime();
    }

    /**
     * Returns what a standby shows that may be asked now; nothing where the primary is to be. While
     * the primary is away, a standby is recent enough that answers.
     */
    public @Nullable Pulse recent() {
        Pulse pulse = pulses.shown();
        if (pulse == null || !standby.isAnswered()) {
            return null;
        }
        return primary.isAway() || isRecent(pulse) && seesWrites(pulse) ? pulse : null;
    }

    private boolean isRecent(Pulse pulse) {
        return System.nanoTime() - pulse.sentAt() < lag;
    }

    private boolean seesWrites(Pulse pulse) {
        return pulse.sentAt() - writtenAt > 0;
    }

    /** Returns whether a query that may see what the pulse shows can be asked of the standby. */
    boolean suffices(Pulse pulse) {
        return primary.isAway() || seesWrites(pulse);
    }

    /** Returns how many seconds old the state is that is read there; no number before the first. */
    double age() {
        Pulse pulse = pulses.shown();
        return pulse == null ? Double.NaN : (System.nanoTime() - pulse.sentAt()) / 1e9;
    }

    boolean isAnswered() {
        return standby.isAnswered() && pulses.shown() != null;
    }

    /** Asks a query where at least as much is shown as by a pulse; fails where it is not. */
    <R> Mono<R> ask(Pulse least, Function<Connection, Mono<R>> query) {
        return Mono.usingWhen(
                connections.create(),
                connection -> requireShown(connection, least).then(query.apply(connection)),
                Connection::close);
    }

    /** Servers may differ, and one that starts again may show less than before. */
    private Mono<Void> requireShown(Connection connection, Pulse least) {
        ConnectionHealth health = ((WatchedConnection) unwrapped(connection)).health();
        return health.shown() >= least.number()
                ? Mono.empty()
                : pulses.numberShown(connection)
                        .doOnNext(health::shows)
                        .filter(number -> number >= least.number())
                        .switchIfEmpty(Mono.error(LaggingException::new))
                        .then();
    }

    private static Object unwrapped(Connection connection) {
        return connection instanceof Wrapped<?> wrapped
                        && !(connection instanceof WatchedConnection)
                ? wrapped.unwrap()
                : connection;
    }

    /** Returns whether the primary can be asked what the standby did not answer. */
    static boolean isPassedOver(Throwable failure) {
        return failure instanceof LaggingException
                || DatabaseTrouble.causes(failure) && !isOutOfTime(failure)
                || failure instanceof R2dbcException refusal
                        && CONFLICT.equals(refusal.getSqlState());
    }

    private static boolean isOutOfTime(Throwable failure) {
        return failure instanceof R2dbcException late && DatabaseTrouble.isOutOfTime(late);
    }

    @Override
    public void close() {
        primary.close();
        standby.close();
        connections.dispose();
        watch.close();
    }

    private static final class LaggingException extends RuntimeException {

        LaggingException() {
            super("the standby shows less than before", null, false, false);
        }
    }
}
