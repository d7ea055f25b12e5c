package dev.tenure.document;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** Where the values of a converted document stand in its source, by their JSON paths. */
public final class Places {

    private final Map<String, Place> byPath = new HashMap<>();

    /** Makes one without any. */
    public Places() {}

    /** Returns the places of the values of a tree; a value without one is where its parent is. */
    public static Places of(Value root, IdentityHashMap<Value, Place> places) {
        Places all = new Places();
        all.add(JsonPath.ROOT, root, places);
        return all;
    }

    private void add(String path, Value value, IdentityHashMap<Value, Place> places) {
        Place place = places.get(value);
        if (place != null) {
            byPath.put(path, place);
        }
        switch (value) {
            case Value.Members(var members) ->
                    members.forEach(
                            (name, member) -> add(JsonPath.member(path, name), member, places));
            case Value.Items(var items) -> {
                for (int i = 0; i < items.size(); i++) {
                    add(JsonPath.item(path, i), items.get(i), places);
                }
            }
            default -> {}
        }
    }

    void put(String path, Place place) {
        byPath.put(path, place);
    }

    /** Returns the place of the value, or of the nearest one around it that has a place. */
    public @Nullable Place of(String path) {
        String around = path;
        Place place = byPath.get(around);
        while (place == null && !around.equals(JsonPath.ROOT)) {
            around = around.substring(0, Math.max(1, lastStep(around)));
            place = byPath.get(around);
        }
        return place;
    }

    private static int lastStep(String path) {
        return Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
    }
}
