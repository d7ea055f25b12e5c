package dev.tenure.execution;

import dev.tenure.execution.PlannedSelection.PlannedField;

import graphql.schema.FieldCoordinates;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fields that an operation asks for, with all places that do. */
final class AskedFields {

    private final Map<FieldCoordinates, List<PlannedField>> places = new HashMap<>();

    /** Adds a place that asks for a field. */
    void add(FieldCoordinates field, PlannedField place) {
        places.computeIfAbsent(field, _ -> new ArrayList<>()).add(place);
    }

    /** Returns whether a field of a type is asked for. */
    boolean include(String type, String field) {
        return !places(type, field).isEmpty();
    }

    /** Returns whether a field of a type is asked for, and nowhere with arguments. */
    boolean includePlainly(String type, String field) {
        List<PlannedField> asking = places(type, field);
        return !asking.isEmpty()
                && asking.stream().allMatch(place -> place.merged().getArguments().isEmpty());
    }

    /** Returns the place that asks for a field of a type, or null where there is not just one. */
    @Nullable PlannedField sole(String type, String field) {
        List<PlannedField> asking = places(type, field);
        return asking.size() == 1 ? asking.getFirst() : null;
    }

    private List<PlannedField> places(String type, String field) {
        return places.getOrDefault(FieldCoordinates.coordinates(type, field), List.of());
    }
}
