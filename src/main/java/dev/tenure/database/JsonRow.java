package dev.tenure.database;

import io.r2dbc.spi.Readable;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A row that stands in a JSON array of rows, each an array of columns: texts, whole numbers,
 * booleans, arrays of texts, nulls.
 */
public final class JsonRow implements Readable {

    private static final JsonMapper JSON = new JsonMapper();

    private final List<@Nullable Object> columns;

    private JsonRow(List<@Nullable Object> columns) {
        this.columns = columns;
    }

    /** Reads all rows of an array. */
    public static <R> List<R> all(String array, Function<ColumnReader, R> mapper) {
        List<R> rows = new ArrayList<>();
        try (JsonParser json = JSON.createParser(array)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.START_ARRAY) {
                rows.add(mapper.apply(new ColumnReader(new JsonRow(columns(json)))));
            }
        }
        return rows;
    }

    private static List<@Nullable Object> columns(JsonParser json) {
        List<@Nullable Object> columns = new ArrayList<>(17);
        for (JsonToken next = json.nextToken();
                next != JsonToken.END_ARRAY;
                next = json.nextToken()) {
            columns.add(column(json, next));
        }
        return columns;
    }

    private static @Nullable Object column(JsonParser json, JsonToken token) {
        return switch (token) {
            case VALUE_STRING -> json.getString();
            case VALUE_NUMBER_INT -> json.getLongValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case START_ARRAY -> texts(json);
            default -> throw new IllegalStateException("no column begins with " + token);
        };
    }

    private static String[] texts(JsonParser json) {
        List<String> texts = new ArrayList<>();
        while (json.nextToken() == JsonToken.VALUE_STRING) {
            texts.add(json.getString());
        }
        return texts.toArray(String[]::new);
    }

    @Override
    public <T> @Nullable T get(int index, Class<T> type) {
        Object value = columns.get(index);
        return type.cast(
                type == Integer.class && value instanceof Long whole
                        ? Math.toIntExact(whole)
                        : value);
    }

    @Override
    public <T> @Nullable T get(String name, Class<T> type) {
        throw new UnsupportedOperationException("columns have no names here");
    }
}
