package dev.tenure.database;

import io.r2dbc.spi.Readable;

import org.dataloader.Try;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Asks one constant statement for a whole batch of keys. The keys are its one parameter, {@code
 * $1}: an array of JSON objects in snake case, for {@code jsonb_to_recordset}.
 */
@Component
public class BatchStatement {

    private final Queries queries;

    BatchStatement(Queries queries) {
        this.queries = queries;
    }

    /** Returns the form of a statement that {@link Queries#suited suits} where people are. */
    public String suited(String together, String spread) {
        return queries.suited(together, spread);
    }

    /**
     * Makes the row that stands for a key in the statement; what it throws is the key's failure.
     */
    public interface KeyRow<K> {

        /** Returns the row, a record whose component {@code key} is the index. */
        Object of(int index, K key);
    }

    /**
     * Returns for each key an answer made from the rows that the statement's column {@code key}
     * gives to it, in the statement's order; or what the key's row or its answer threw.
     */
    public <K, R, V> Mono<List<Try<V>>> answers(
            String sql,
            List<K> keys,
            KeyRow<K> keyRow,
            Function<Readable, R> mapper,
            BiFunction<K, List<R>, V> answer) {
        List<Try<Object>> asked =
                IntStream.range(0, keys.size())
                        .mapToObj(index -> Try.tryCall(() -> keyRow.of(index, keys.get(index))))
                        .toList();
        return rows(sql, asked.stream().filter(Try::isSuccess).map(Try::get).toList(), mapper)
                .map(rows -> answered(keys, asked, rows, answer));
    }

    /** Returns the same for keys that are ids: each row is a {@code key} and an {@code id}. */
    public <R, V> Mono<List<Try<V>>> answersById(
            String sql,
            List<Long> ids,
            Function<Readable, R> mapper,
            BiFunction<Long, List<R>, V> answer) {
        return answers(sql, ids, IdRow::new, mapper, answer);
    }

    private static <K, R, V> List<Try<V>> answered(
            List<K> keys,
            List<Try<Object>> asked,
            RowsByKey<Integer, R> rows,
            BiFunction<K, List<R>, V> answer) {
        return IntStream.range(0, keys.size())
                .mapToObj(index ->
                        asked.get(index)
                                .flatMap(_ ->
                                        Try.tryCall(() ->
                                                answer.apply(keys.get(index), rows.of(index)))))
                .toList();
    }

    private <R> Mono<RowsByKey<Integer, R>> rows(
            String sql, List<Object> asked, Function<Readable, R> mapper) {
        return asked.isEmpty()
                ? Mono.just(new RowsByKey<>())
                : queries.rowsByKey(
                        sql, row -> Columns.integer(row, "key"), mapper, Statements.rows(asked));
    }

    private record IdRow(int key, long id) {}
}
