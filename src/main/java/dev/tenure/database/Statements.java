package dev.tenure.database;

import dev.tenure.tracing.Traces;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

import java.util.function.Function;

/**
 * Runs constant statements, which bind their values in order; the rows of a table go as one value,
 * {@link #rows}.
 */
@Component
public class Statements {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .build();

    private final DatabaseClient database;
    private final Traces traces;

    Statements(DatabaseClient database, Traces traces) {
        this.database = database;
        this.traces = traces;
    }

    /**
     * Returns a row, or a list of rows, for {@code jsonb_to_recordset}: each component of a record
     * under its name in snake case.
     */
    public static Json rows(Object rows) {
        return Json.of(JSON.writeValueAsString(rows));
    }

    /** Returns how many rows a statement changed. */
    public Mono<Long> update(String sql, Object... values) {
        return traces.statement(sql, bound(sql, values).fetch().rowsUpdated());
    }

    /** Returns what a query finds. */
    public <R> Flux<R> select(String sql, Function<Readable, R> mapper, Object... values) {
        return traces.statement(sql, bound(sql, values).map(mapper).all());
    }

    private GenericExecuteSpec bound(String sql, Object... values) {
        GenericExecuteSpec statement = database.sql(sql);
        for (int i = 0; i < values.length; i++) {
            statement = statement.bind(i, values[i]);
        }
        return statement;
    }
}
