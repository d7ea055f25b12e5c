package dev.tenure.database;

import dev.tenure.database.RowsByKey.Keyed;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Readable;
import io.r2dbc.spi.Statement;

import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.List;
import java.util.function.Function;

/** Asks constant queries outside of transactions, each on a connection of its own. */
@Component
@DependsOnDatabaseInitialization
public final class Queries {

    private final ConnectionFactory connections;

    Queries(ConnectionFactory connections) {
        this.connections = connections;
    }

    /** Returns all rows that a query finds with these values, which it binds in their order. */
    public <R> Mono<List<R>> rows(String sql, Function<Readable, R> mapper, Object... values) {
        return Mono.usingWhen(
                connections.create(),
                connection -> rows(bound(connection, sql, values), mapper),
                Connection::close);
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

    private static <R> Mono<List<R>> rows(Statement statement, Function<Readable, R> mapper) {
        return Flux.from(statement.execute()).concatMap(result -> result.map(mapper)).collectList();
    }

    private static Statement bound(Connection connection, String sql, Object... values) {
        Statement statement = connection.createStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.bind(i, values[i]);
        }
        return statement;
    }
}
