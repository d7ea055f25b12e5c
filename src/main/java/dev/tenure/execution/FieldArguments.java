package dev.tenure.execution;

import dev.tenure.execution.PlannedSelection.PlannedField;

import graphql.execution.ExecutionContext;
import graphql.execution.ValuesResolver;

import java.util.Map;

/** The arguments of a request's fields, as the engine coerces them. */
record FieldArguments(ExecutionContext context) {

    /** Returns the values of a field's arguments by their names. */
    Map<String, Object> of(PlannedField field) {
        return field.definition().getArguments().isEmpty()
                ? Map.of()
                : ValuesResolver.getArgumentValues(
                        context.getGraphQLSchema().getCodeRegistry(),
                        field.definition().getArguments(),
                        field.merged().getArguments(),
                        context.getCoercedVariables(),
                        context.getGraphQLContext(),
                        context.getLocale());
    }
}
