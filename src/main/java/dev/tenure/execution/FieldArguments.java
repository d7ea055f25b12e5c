package dev.tenure.execution;

import dev.tenure.execution.PlannedSelection.PlannedField;

import graphql.execution.ExecutionContext;
import graphql.execution.MergedField;
import graphql.execution.ValuesResolver;
import graphql.language.Argument;
import graphql.language.Node;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The arguments of a request's fields, as the engine coerces them. */
record FieldArguments(ExecutionContext context) {

    /** Returns the values of a field's arguments by their names. */
    Map<String, Object> of(PlannedField field) {
        Map<String, Object> constants = field.constants();
        return constants == null ? coerced(field.definition(), field.merged()) : constants;
    }

    /** Returns the values where every request has the same; null where variables stand in them. */
    @Nullable Map<String, Object> constants(GraphQLFieldDefinition definition, MergedField field) {
        List<Argument> given = field.getArguments();
        return given.stream().anyMatch(FieldArguments::hasVariable)
                ? null
                : Collections.unmodifiableMap(coerced(definition, field));
    }

    private static boolean hasVariable(Node<?> node) {
        return node instanceof VariableReference
                || node.getChildren().stream().anyMatch(FieldArguments::hasVariable);
    }

    private Map<String, Object> coerced(GraphQLFieldDefinition definition, MergedField field) {
        return definition.getArguments().isEmpty()
                ? Map.of()
                : ValuesResolver.getArgumentValues(
                        context.getGraphQLSchema().getCodeRegistry(),
                        definition.getArguments(),
                        field.getArguments(),
                        context.getCoercedVariables(),
                        context.getGraphQLContext(),
                        context.getLocale());
    }
}
