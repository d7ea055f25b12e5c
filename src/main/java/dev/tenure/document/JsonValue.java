package dev.tenure.document;

import java.util.List;
import java.util.Map;

/** A value of a JSON document; numbers are not kept, because no member we read is one. */
sealed interface JsonValue {

    /** How a sentence calls such a value. */
    String kind();

    record Text(String text) implements JsonValue {
        @Override
        public String kind() {
            return "a text";
        }
    }

    record Flag(boolean value) implements JsonValue {
        @Override
        public String kind() {
            return "true or false";
        }
    }

    record Figure() implements JsonValue {
        @Override
        public String kind() {
            return "a number";
        }
    }

    record Nothing() implements JsonValue {
        @Override
        public String kind() {
            return "null";
        }
    }

    record Items(List<JsonValue> items) implements JsonValue {
        @Override
        public String kind() {
            return "a list";
        }
    }

    record Members(Map<String, JsonValue> members) implements JsonValue {
        @Override
        public String kind() {
            return "an object";
        }
    }
}
