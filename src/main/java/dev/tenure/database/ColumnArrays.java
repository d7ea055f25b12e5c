package dev.tenure.database;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * Rows as one array a column, for {@code unnest}: PostgreSQL reads many rows so at a tenth of what
 * they cost it as JSON.
 */
public final class ColumnArrays<R> {

    private final List<R> rows;

    private ColumnArrays(List<R> rows) {
        this.rows = rows;
    }

    /** Makes arrays of these rows. */
    public static <R> ColumnArrays<R> of(List<R> rows) {
        return new ColumnArrays<>(rows);
    }

    /** Returns a {@code bigint[]}. */
    public Object ids(ToLongFunction<R> column) {
        return array(column::applyAsLong, Long[]::new);
    }

    /** Returns a {@code bigint[]} with nulls. */
    public Object optionalIds(Function<R, @Nullable Long> column) {
        return array(column, Long[]::new);
    }

    /** Returns an {@code integer[]}. */
    public Object integers(ToIntFunction<R> column) {
        return array(column::applyAsInt, Integer[]::new);
    }

    /** Returns a {@code boolean[]}. */
    public Object flags(Predicate<R> column) {
        return array(column::test, Boolean[]::new);
    }

    /** Returns a {@code text[]}, with nulls where there are some. */
    public Object texts(Function<R, @Nullable String> column) {
        return array(column, String[]::new);
    }

    /** Returns a {@code text[]} of what is written as its {@code toString} says. */
    public Object labels(Function<R, @Nullable Object> column) {
        return texts(row -> {
            Object value = column.apply(row);
            return value == null ? null : value.toString();
        });
    }

    /** Returns a {@code text[]} of lists, each of which {@code ::text[]} reads. */
    public Object lists(Function<R, Collection<String>> column) {
        return texts(row ->
                column.apply(row).stream()
                        .map(ColumnArrays::quoted)
                        .collect(Collectors.joining(",", "{", "}")));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private <T> Object array(
            Function<R, ? extends @Nullable T> column, IntFunction<@Nullable T[]> empty) {
        @Nullable T[] values = empty.apply(rows.size());
        for (int i = 0; i < values.length; i++) {
            values[i] = column.apply(rows.get(i));
        }
        return values;
    }
}
