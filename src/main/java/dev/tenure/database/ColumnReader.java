package dev.tenure.database;

import io.r2dbc.spi.Readable;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Reads the columns of a row one after the other; a null where none is meant fails. */
public final class ColumnReader {

    private final Readable row;
    private int next;

    /** Begins with the first column. */
    public ColumnReader(Readable row) {
        this.row = row;
    }

    /** Reads a value that may be absent. */
    public <T> @Nullable T optional(Class<T> type) {
        return row.get(next++, type);
    }

    /** Reads a value. */
    public <T> T required(Class<T> type) {
        T value = optional(type);
        if (value == null) {
            throw new IllegalStateException("column " + (next - 1) + " is null");
        }
        return value;
    }

    /** Reads a text that may be absent. */
    public @Nullable String optionalText() {
        return optional(String.class);
    }

    /** Reads a text. */
    public String text() {
        return required(String.class);
    }

    /** Reads a {@code bigint}. */
    public long id() {
        return required(Long.class);
    }

    /** Reads a {@code bigint} that may be absent. */
    public @Nullable Long optionalId() {
        return optional(Long.class);
    }

    /** Reads an {@code integer}. */
    public int integer() {
        return required(Integer.class);
    }

    /** Reads a {@code boolean}. */
    public boolean flag() {
        return required(Boolean.class);
    }

    /** Reads a {@code text[]}. */
    public List<String> texts() {
        return List.of(required(String[].class));
    }

    /** Reads an enum's label, selected as text. */
    public <E extends Enum<E>> E label(Class<E> type) {
        return Enum.valueOf(type, text());
    }

    /** Passes over columns. */
    public ColumnReader skip(int columns) {
        next += columns;
        return this;
    }
}
