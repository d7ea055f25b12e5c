package dev.tenure.document;

import org.jspecify.annotations.Nullable;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the values of a tree, and keeps where each of them stands in the source. */
public final class Tree {

    private final IdentityHashMap<Value, Place> places;

    /** Begins one whose values are all made here. */
    public Tree() {
        places = new IdentityHashMap<>();
    }

    /** Begins one that may take values of a source as they are. */
    public Tree(Places source) {
        places = new IdentityHashMap<>(source.byValue());
    }

    /** Returns a text that stands there. */
    public Value text(String text, Place place) {
        return at(place, new Value.Text(text));
    }

    private Value at(Place place, Value value) {
        places.put(value, place);
        return value;
    }

    /** Returns a list of texts that stand there. */
    public Value texts(List<String> texts, Place place) {
        return at(place, new Value.Items(texts.stream().map(text -> text(text, place)).toList()));
    }

    /** Returns the places of all values of the tree. */
    public Places places(Value root) {
        return new Places(root, places);
    }

    /** Begins an object. */
    public Members members(Place place) {
        return new Members(place);
    }

    /** The members of an object that is being made; what is absent is left out. */
    public final class Members {

        private final Place place;
        private final Map<String, Value> members = new LinkedHashMap<>();

        private Members(Place place) {
            this.place = place;
        }

        /** Adds a text that stands where the object does. */
        public Members put(String name, @Nullable String text) {
            return put(name, text, place);
        }

        /** Adds a text that stands there. */
        public Members put(String name, @Nullable String text, Place at) {
            if (text != null && !text.isBlank()) {
                members.put(name, text(text, at));
            }
            return this;
        }

        /** Adds a value that stands there. */
        public Members put(String name, Value value, Place at) {
            places.putIfAbsent(value, at);
            return put(name, value);
        }

        /** Adds a value, unless it is empty. */
        public Members put(String name, Value value) {
            boolean isEmpty =
                    value instanceof Value.Items(var items) && items.isEmpty()
                            || value instanceof Value.Members(var own) && own.isEmpty();
            if (!isEmpty) {
                members.put(name, value);
            }
            return this;
        }

        /** Returns whether it has a member of this name. */
        public boolean has(String name) {
            return members.containsKey(name);
        }

        /** Returns the object. */
        public Value value() {
            return at(place, new Value.Members(members));
        }
    }
}
