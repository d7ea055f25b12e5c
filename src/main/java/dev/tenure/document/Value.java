package dev.tenure.document;

import java.util.List;
import java.util.Map;

/**
 * A value of a résumé document, whatever format it is written in: every format becomes the tree of
 * values of a JSON Resume. A number is as it is written, because no member that is read is one.
 */
public sealed interface Value {

    /** A text. */
    record Text(String text) implements Value {}

    /** True or false. */
    record Flag(boolean value) implements Value {}

    /** A number. */
    record Figure(String digits) implements Value {}

    /** Null. */
    record Nothing() implements Value {}

    /** A list. */
    record Items(List<Value> items) implements Value {}

    /** An object, its members in their order. */
    record Members(Map<String, Value> members) implements Value {}
}
