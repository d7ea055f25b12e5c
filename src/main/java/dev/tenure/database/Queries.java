package dev.tenure.database;

import dev.tenure.database.RowsByKey.Keyed;
import dev.tenure.tracing.Traces;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.Readable;
import io.r2dbc.spi.Statement;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/**
 * Asks constant queries outside of transactions, each on a connection of its own, and once again on
 * another where the first breaks: a query changes nothing. Where the context has a {@link Pulse}, a
 * standby that shows it is asked, and the primary what that does not answer.
 */
@Component
public final class Queries {

    /** What breaks later than this is not asked again: its asker has waited long enough. */
    private static final long SHORTLY = Duration.ofSeconds(1).toNanos();

    /** What a query waits at most for company: less than anybody notices. */
    private static final Duration PATIENCE = Duration.ofMillis(2);

    private static final Retry ONCE_AGAIN =
            Retry.max(1)
                    .filter(BrokenOffException.class::isInstance)
                    .onRetryExhaustedThrow((_, last) -> last.failure());

    private final ConnectionFactory connections;
    private final @Nullable Standby standby;
    private final Distribution distribution;
    private final Traces traces;

    Queries(
            ConnectionFactory connections,
            ObjectProvider<Standby> standby,
            Distribution distribution,
            Traces traces) {
        this.connections = connections;
        this.standby = standby.getIfAvailable();
        this.distribution = distribution;
        this.traces = traces;
    }

    /** Returns whether people are on many places. */
    public boolean areSpread() {
        return distribution.isOnCitus();
    }

    /**
     * Returns the form of a statement that suits where people are.
     *
     * @param together the form for one PostgreSQL that has them all
     * @param spread the form for many places, which says of each table of whom it is asked, and
     *     where a function that asks tables cannot be a part of a query that does
     */
    public String suited(String together, String spread) {
        return areSpread() ? spread : together;
    }

    /**
     * Returns a query that those who ask it at the same time share, where one PostgreSQL has all
     * people and answers for itself.
     *
     * @param mostKeys with how many keys it does not wait for more
     * @param query asks for any keys; its answer serves whoever wants some of them
     */
    public <K, A> SharedQuery<K, A> shared(int mostKeys, Function<List<K>, Mono<A>> query) {
        boolean isOfOne = standby == null && !areSpread();
        int mostUnderWay = isOfOne ? Schedulers.DEFAULT_POOL_SIZE : Integer.MAX_VALUE;
        return new SharedQuery<>(query, mostKeys, mostUnderWay, PATIENCE);
    }

    /** Returns all rows that a query finds with these values, which it binds in their order. */
    public <R> Mono<List<R>> rows(String sql, Function<Readable, R> mapper, Object... values) {
        return traces.statement(sql, rowsOfAny(sql, mapper, values));
    }

    private <R> Mono<List<R>> rowsOfAny(
            String sql, Function<Readable, R> mapper, Object... values) {
        Standby copy = standby;
        return copy == null
                ? rowsOfPrimary(sql, mapper, values)
                : Mono.deferContextual(context -> {
                    Pulse least = Pulse.of(context);
                    return least != null && copy.suffices(least)
                            ? copy.ask(least, connection -> rows(connection, sql, mapper, values))
                                    .onErrorResume(
                                            Standby::isPassedOver,
                                            _ -> rowsOfPrimary(sql, mapper, values))
                            : rowsOfPrimary(sql, mapper, values);
                });
    }

    private static <R> Mono<List<R>> rows(
            Connection connection, String sql, Function<Readable, R> mapper, Object... values) {
        return Flux.from(bound(connection, sql, values).execute())
                .concatMap(result -> result.map(mapper))
                .collectList();
    }

    private <R> Mono<List<R>> rowsOfPrimary(
            String sql, Function<Readable, R> mapper, Object... values) {
        return Mono.usingWhen(
                        connections.create(),
                        connection -> attempt(connection, sql, mapper, values),
                        Connection::close)
                .retryWhen(ONCE_AGAIN)
                .onErrorMap(BrokenOffException.class, brokenOff -> brokenOff.failure);
    }

    /**
     * Returns the rows that a query gives to keys.
     *
     * @param key reads which key a row belongs to
     */
    public <K, R> Mono<RowsByKey<K, R>> rowsByKey(
            String sql, Function<Readable, K> key, Function<Readable, R> mapper, Object... values) {
        return this.<Keyed<K, R>>rows(sql, row -> Keyed.read(row, key, mapper), values)
                .map(RowsByKey::of);
    }

    private static <R> Mono<List<R>> attempt(
            Connection connection, String sql, Function<Readable, R> mapper, Object... values) {
        long askedAt = System.nanoTime();
        return rows(connection, sql, mapper, values)
                .onErrorMap(failure -> isBrokenOff(failure, askedAt), BrokenOffException::new);
    }

    private static boolean isBrokenOff(Throwable failure, long askedAt) {
        return failure instanceof R2dbcException trouble
                && DatabaseTrouble.isOfConnection(trouble)
                && System.nanoTime() - askedAt < SHORTLY;
    }

    private static Statement bound(Connection connection, String sql, Object... values) {
        Statement statement = connection.createStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.bind(i, values[i]);
        }
        return statement;
    }

    /** Tells a connection that broke under a query from one that could not be had. */
    private static final class BrokenOffException extends RuntimeException {

        private final Throwable failure;

        BrokenOffException(Throwable failure) {
            super(null, failure, false, false);
            this.failure = failure;
        }
    }
}
