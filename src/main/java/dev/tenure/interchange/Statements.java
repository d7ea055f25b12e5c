package dev.tenure.interchange;

import dev.tenure.database.Columns;

import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

import java.util.function.Function;

/** Runs the importer's constant statements; records become rows by way of JSON. */
@Component
final class Statements {

    private static final JsonMapper ROWS =
            JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .build();

    private final DatabaseClient database;

    Statements(DatabaseClient database) {
        this.database = database;
    }

    /** The records as JSON, each component under its name in snake case. */
    static String rows(Object records) {
        return ROWS.writeValueAsString(records);
    }

    /** How many rows a statement changed, which it says in its only column, count. */
    Mono<Long> changes(String sql, Object... values) {
        return select(sql, row -> Columns.id(row, "count"), values).single();
    }

    <R> Flux<R> select(String sql, Function<Readable, R> mapper, Object... values) {
        DatabaseClient.GenericExecuteSpec statement = database.sql(sql);
        for (int i = 0; i < values.length; i++) {
            statement = statement.bind(i, values[i]);
        }
        return statement.map(mapper).all();
    }
}
