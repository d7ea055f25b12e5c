package dev.tenure.prose;

import dev.tenure.document.Place;
import dev.tenure.document.Places;
import dev.tenure.document.Value;

import org.jspecify.annotations.Nullable;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the values of a tree, and keeps where each of them stands in the source. */
final class Tree {

    private final IdentityHashMap<Value, Place> places = new IdentityHashMap<>();

    Value text(String text, Place place) {
        return at(place, new Value.Text(text));
    }

    Value at(Place place, Value value) {
        places.put(value, place);
        return value;
    }

    Value texts(List<String> texts, Place place) {
        return at(place, new Value.Items(texts.stream().map(text -> text(text, place)).toList()));
    }

    Places places(Value root) {
        return Places.of(root, places);
    }

    /** Begins an object. */
    Members members(Place place) {
        return new Members(place);
    }

    /** The members of an object that is being made; what is absent is left out. */
    final class Members {

        private final Place place;
        private final Map<String, Value> members = new LinkedHashMap<>();

        private Members(Place place) {
            this.place = place;
        }

        Members put(String name, @Nullable String text) {
            return put(name, text, place);
        }

        Members put(String name, @Nullable String text, Place at) {
            if (text != null && !text.isBlank()) {
                members.put(name, text(text, at));
            }
            return this;
        }

        Members put(String name, Value value) {
            boolean isEmpty =
                    value instanceof Value.Items(var items) && items.isEmpty()
                            || value instanceof Value.Members(var own) && own.isEmpty();
            if (!isEmpty) {
                members.put(name, value);
            }
            return this;
        }

        boolean has(String name) {
            return members.containsKey(name);
        }

        Value value() {
            return at(place, new Value.Members(members));
        }
    }
}
