package dev.tenure.interchange;

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

    /** How many rows a statement changed, which it says in its only column. */
    Mono<Long> changes(String sql, Object... values) {
        return select(sql, row -> longAt(row, 0), values).single();
    }

    <R> Flux<R> select(String sql, Function<Readable, R> mapper, Object... values) {
        DatabaseClient.GenericExecuteSpec statement = database.sql(sql);
        for (int i = 0; i < values.length; i++) {
            statement = statement.bind(i, values[i]);
        }
        return statement.map(mapper).all();
    }

    /** A number that is never null. */
    static long longAt(Readable row, int column) {
        Long value = row.get(column, Long.class);
        if (value == null) {
            throw new IllegalStateException("column " + column + " is null");
        }
        return value;
    }

    /** A text that is never null. */
    static String textAt(Readable row, int column) {
        String value = row.get(column, String.class);
        if (value == null) {
            throw new IllegalStateException("column " + column + " is null");
        }
        return value;
    }
}
