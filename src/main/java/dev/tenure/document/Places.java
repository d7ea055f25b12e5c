package dev.tenure.document;

import org.jspecify.annotations.Nullable;

import java.util.IdentityHashMap;
import java.util.List;

/**
 * Where the values of a document stand in its source. Each value has one place, also where others
 * refer to it; paths are followed only when something is told, so that long ones are made for
 * nothing else.
 */
public final class Places {

    private final Value root;
    private final IdentityHashMap<Value, Place> byValue;

    Places(Value root, IdentityHashMap<Value, Place> byValue) {
        this.root = root;
        this.byValue = byValue;
    }

    /** Returns those of a document of which no place is known. */
    static Places none() {
        return new Places(new Value.Nothing(), new IdentityHashMap<>());
    }

    IdentityHashMap<Value, Place> byValue() {
        return byValue;
    }

    /** Returns the place of a value. */
    public @Nullable Place of(Value value) {
        return byValue.get(value);
    }

    /** Returns the place of the value, or of the nearest one around it that has a place. */
    public @Nullable Place of(String path) {
        Value at = root;
        Place nearest = byValue.get(root);
        for (String step : JsonPath.steps(path)) {
            at = child(at, step);
            if (at == null) {
                return nearest;
            }
            nearest = byValue.getOrDefault(at, nearest);
        }
        return nearest;
    }

    private static @Nullable Value child(Value value, String step) {
        return switch (value) {
            case Value.Members(var members) -> members.get(step);
            case Value.Items(var items) -> item(items, Integer.parseInt(step));
            default -> null;
        };
    }

    private static @Nullable Value item(List<Value> items, int index) {
        return index < items.size() ? items.get(index) : null;
    }
}
