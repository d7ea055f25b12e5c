package dev.tenure.database;

import io.r2dbc.spi.Readable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rows that a query gives to keys; what cannot be read fails its key alone. */
public final class RowsByKey<K, R> {

    private final Map<K, List<R>> rows = new HashMap<>();
    private final Map<K, RuntimeException> failures = new HashMap<>();

    RowsByKey() {}

    static <K, R> RowsByKey<K, R> of(List<Keyed<K, R>> keyed) {
        var rows = new RowsByKey<K, R>();
        keyed.forEach(rows::add);
        return rows;
    }

    /** A row, or why it cannot be read, with its key. */
    sealed interface Keyed<K, R> {

        K key();

        record Row<K, R>(K key, R row) implements Keyed<K, R> {}

        record Failure<K, R>(K key, RuntimeException failure) implements Keyed<K, R> {}

        static <K, R> Keyed<K, R> read(
                Readable row, Function<Readable, K> key, Function<Readable, R> mapper) {
            K found = key.apply(row);
            try {
                return new Row<>(found, mapper.apply(row));
            } catch (RuntimeException failure) {
                return new Failure<>(found, failure);
            }
        }
    }

    private void add(Keyed<K, R> keyed) {
        switch (keyed) {
            case Keyed.Row<K, R>(K key, R row) ->
                    rows.computeIfAbsent(key, _ -> new ArrayList<>()).add(row);
            case Keyed.Failure<K, R>(K key, RuntimeException failure) -> failures.put(key, failure);
        }
    }

    /** Returns the rows of a key, in the query's order; or throws why one cannot be read. */
    public List<R> of(K key) {
        RuntimeException failure = failures.get(key);
        if (failure != null) {
            throw failure;
        }
        return rows.getOrDefault(key, List.of());
    }

    /** Returns all rows. */
    public Stream<R> rows() {
        return rows.values().stream().flatMap(List::stream);
    }
}
