package dev.tenure.database;

import io.r2dbc.spi.Readable;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Reads columns as what they are in the domain; a null where none is meant fails. */
public final class Columns {

    private Columns() {}

    /** Reads a text that may be absent. */
    public static @Nullable String optionalText(Readable row, String column) {
        return row.get(column, String.class);
    }

    /** Reads a text. */
    public static String text(Readable row, String column) {
        return required(row, column, String.class);
    }

    /** Reads a {@code bigint}. */
    public static long id(Readable row, String column) {
        return required(row, column, Long.class);
    }

    /** Reads an {@code integer}. */
    public static int integer(Readable row, String column) {
        return required(row, column, Integer.class);
    }

    /** Reads a {@code boolean}. */
    public static boolean flag(Readable row, String column) {
        return required(row, column, Boolean.class);
    }

    /** Reads a {@code text[]}. */
    public static List<String> texts(Readable row, String column) {
        return List.of(required(row, column, String[].class));
    }

    /** Reads a {@code bigint[]}. */
    public static List<Long> ids(Readable row, String column) {
        return List.of(required(row, column, Long[].class));
    }

    /** Reads an enum's label, selected as text. */
    public static <E extends Enum<E>> E label(Readable row, String column, Class<E> type) {
        return Enum.valueOf(type, text(row, column));
    }

    private static <T> T required(Readable row, String column, Class<T> type) {
        T value = row.get(column, type);
        if (value == null) {
            throw new IllegalStateException("column " + column + " is null");
        }
        return value;
    }
}
