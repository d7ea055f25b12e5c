package dev.tenure.execution;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import graphql.execution.ExecutionContext;
import graphql.execution.MergedSelectionSet;
import graphql.language.OperationDefinition;

import java.util.Map;
import java.util.TreeMap;

/**
 * Remembers plans. A plan holds for an operation of a document, known by its identity, and for the
 * values of its Boolean variables, which are all that {@code @skip} and {@code @include} can read.
 */
final class OperationPlans {

    /** Selections of all plans; one takes about a kilobyte. */
    private static final int MAXIMUM_SELECTIONS = 20_000;

    private record Key(OperationDefinition operation, Map<String, Boolean> conditions) {}

    private final ControllerFields controllers;
    private final Cache<Key, OperationPlan> plans =
            Caffeine.newBuilder()
                    .maximumWeight(MAXIMUM_SELECTIONS)
                    .weigher((Key _, OperationPlan plan) -> plan.selections())
                    .build();

    OperationPlans(ControllerFields controllers) {
        this.controllers = controllers;
    }

    /** Returns the plan of the operation of a request, which asks for these fields. */
    OperationPlan of(ExecutionContext context, MergedSelectionSet fields) {
        Key key = new Key(context.getOperationDefinition(), conditions(context));
        return plans.get(key, _ -> new OperationPlanner(controllers, context).plan(fields));
    }

    private static Map<String, Boolean> conditions(ExecutionContext context) {
        Map<String, Boolean> conditions = new TreeMap<>();
        context.getCoercedVariables()
                .toMap()
                .forEach((name, value) -> {
                    if (value instanceof Boolean condition) {
                        conditions.put(name, condition);
                    }
                });
        return conditions;
    }
}
