package dev.tenure.interchange;

import dev.tenure.period.PartialDate;

import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

import java.util.List;
import java.util.function.Function;

/** Runs the constant statements of the import; the rows of a table go as one JSON parameter. */
@Component
final class Statements {

    private static final JsonMapper ROWS =
            JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .addModule(
                            new SimpleModule()
                                    .addSerializer(new ToStringSerializer(PartialDate.class)))
                    .build();

    private final DatabaseClient database;

    Statements(DatabaseClient database) {
        this.database = database;
    }

    /** Returns a row, or a list of rows, as JSON: each component under its name in snake case. */
    static String json(Object rows) {
        return ROWS.writeValueAsString(rows);
    }

    /**
     * Returns how many rows a statement changed that takes a person's id and the rows of a table.
     */
    Mono<Long> write(String sql, long person, List<? extends Record> rows) {
        return update(sql, person, json(rows));
    }

    /** Returns how many rows a statement changed. */
    Mono<Long> update(String sql, Object... values) {
        return bound(sql, values).fetch().rowsUpdated();
    }

    /** Returns what a query finds. */
    <R> Flux<R> select(String sql, Function<Readable, R> mapper, Object... values) {
        return bound(sql, values).map(mapper).all();
    }

    private GenericExecuteSpec bound(String sql, Object... values) {
        GenericExecuteSpec statement = database.sql(sql);
        for (int i = 0; i < values.length; i++) {
            statement = statement.bind(i, values[i]);
        }
        return statement;
    }
}
