package dev.tenure.execution;

import dev.tenure.execution.PlannedSelection.Completion;
import dev.tenure.execution.PlannedSelection.PlannedField;

import graphql.execution.ExecutionContext;
import graphql.execution.TypeResolutionParameters;
import graphql.execution.UnresolvedTypeException;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLUnionType;
import graphql.schema.TypeResolver;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * Finds the types of objects.
 *
 * @param context the request's
 */
record ObjectTypes(ExecutionContext context) {

    /**
     * Returns what is asked of the type of a value.
     *
     * @throws UnresolvedTypeException if it is of no type that can stand there
     */
    PlannedSelection selection(PlannedField field, Completion.Objects objects, Object value) {
        GraphQLNamedOutputType type = objects.type();
        GraphQLObjectType concrete =
                type instanceof GraphQLObjectType object ? object : resolved(field, type, value);
        PlannedSelection selection = concrete == null ? null : objects.selections().get(concrete);
        if (selection == null) {
            throw concrete == null
                    ? new UnresolvedTypeException(type)
                    : new UnresolvedTypeException(type, concrete);
        }
        return selection;
    }

    private @Nullable GraphQLObjectType resolved(
            PlannedField field, GraphQLNamedOutputType type, Object value) {
        return resolver(type)
                .getType(
                        TypeResolutionParameters.newParameters()
                                .field(field.merged())
                                .fieldType(type)
                                .value(value)
                                .argumentValues(Map::of)
                                .graphQLContext(context.getGraphQLContext())
                                .schema(context.getGraphQLSchema())
                                .build());
    }

    private TypeResolver resolver(GraphQLNamedOutputType type) {
        GraphQLCodeRegistry code = context.getGraphQLSchema().getCodeRegistry();
        return type instanceof GraphQLInterfaceType shared
                ? code.getTypeResolver(shared)
                : code.getTypeResolver((GraphQLUnionType) type);
    }
}
