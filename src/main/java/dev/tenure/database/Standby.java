package dev.tenure.database;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.Result;
import io.r2dbc.spi.Wrapped;

import org.jspecify.annotations.Nullable;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * A copy of the database that queries may be asked of while it is recent enough. Four times a
 * second a {@link Pulse} is written into the primary, and looked for in the standby.
 */
public final class Standby implements AutoCloseable {

    private static final String SEND =
            """
            with gone as (
                delete from reader_pulse p where p.sent_at < now() - interval '1 day'
            )
            insert into reader_pulse (reader, number) values ($1::uuid, $2::bigint)
            on conflict (reader) do update set number = excluded.number, sent_at = now()
            """;

    private static final String SHOWN =
            "select p.number from reader_pulse p where p.reader = $1::uuid";

    /** Whoever is behind by more pulses is not recent by any measure. */
    private static final int MOST = 1000;

    /** The server gave a query up because what it reads was about to be replayed away. */
    private static final String CONFLICT = "40001";

    private final UUID reader = UUID.randomUUID();
    private final ConnectionPool connections;
    private final ConnectionWatch watch;
    private final Heartbeat primary;
    private final Heartbeat standby;
    private final long lag;
    private final ConcurrentSkipListMap<Long, Pulse> sent = new ConcurrentSkipListMap<>();
    private LongSupplier heard = () -> 0;
    private volatile @Nullable Pulse shown;
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
        heard = changes;
    }

    void start() {
        primary.start(this::send);
        standby.start(this::look);
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
        Pulse pulse = shown;
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
        Pulse pulse = shown;
        return pulse == null ? Double.NaN : (System.nanoTime() - pulse.sentAt()) / 1e9;
    }

    boolean isAnswered() {
        return standby.isAnswered() && shown != null;
    }

    private Mono<Void> send(Connection connection) {
        Pulse pulse = new Pulse(nextNumber(), System.nanoTime(), heard.getAsLong());
        sent.put(pulse.number(), pulse);
        sent.headMap(pulse.number() - MOST).clear();
        return Flux.from(
                        connection
                                .createStatement(SEND)
                                .bind(0, reader)
                                .bind(1, pulse.number())
                                .execute())
                .concatMap(Result::getRowsUpdated)
                .then();
    }

    private long nextNumber() {
        return sent.isEmpty() ? 1 : sent.lastKey() + 1;
    }

    private Mono<Void> look(Connection connection) {
        return number(connection).doOnNext(this::found).then();
    }

    private Mono<Long> number(Connection connection) {
        return Flux.from(connection.createStatement(SHOWN).bind(0, reader).execute())
                .concatMap(result -> result.map(row -> new ColumnReader(row).id()))
                .singleOrEmpty();
    }

    private void found(long number) {
        Map.Entry<Long, Pulse> latest = sent.floorEntry(number);
        if (latest != null) {
            shown = latest.getValue();
            sent.headMap(latest.getKey()).clear();
        }
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
                : number(connection)
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
