package dev.tenure.execution;

import graphql.schema.FieldCoordinates;

import java.util.HashMap;
import java.util.Map;

/** The fields that an operation asks for anywhere, and whether it gives them arguments. */
final class AskedFields {

    private final Map<FieldCoordinates, Boolean> plain = new HashMap<>();

    /** Adds a place that asks for a field. */
    void add(FieldCoordinates field, boolean hasArguments) {
        plain.merge(field, !hasArguments, Boolean::logicalAnd);
    }

    /** Returns whether a field of a type is asked for. */
    boolean include(String type, String field) {
        return plain.containsKey(FieldCoordinates.coordinates(type, field));
    }

    /** Returns whether a field of a type is asked for, and nowhere with arguments. */
    boolean includePlainly(String type, String field) {
        return plain.getOrDefault(FieldCoordinates.coordinates(type, field), false);
    }
}
