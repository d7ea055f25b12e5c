package dev.tenure.endpoint;

import graphql.ExecutionInput;
import graphql.execution.RawVariables;
import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.ListType;
import graphql.language.Node;
import graphql.language.NonNullType;
import graphql.language.ObjectField;
import graphql.language.OperationDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.parser.Parser;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Optional;

/** Finds the argument that a variable with a wrong value was meant for, by its whole path. */
final class InvalidVariablePath {

    private InvalidVariablePath() {}

    static Optional<String> find(GraphQLSchema schema, ExecutionInput input) {
        Document document = Parser.parse(input.getQuery());
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(operation -> isAsked(operation, input.getOperationName()))
                .flatMap(operation -> operation.getVariableDefinitions().stream())
                .flatMap(variable -> path(schema, document, variable, input).stream())
                .findFirst();
    }

    private static boolean isAsked(OperationDefinition operation, @Nullable String name) {
        return name == null || name.isEmpty() || name.equals(operation.getName());
    }

    private static Optional<String> path(
            GraphQLSchema schema,
            Document document,
            VariableDefinition variable,
            ExecutionInput input) {
        String name = variable.getName();
        RawVariables variables = input.getRawVariables();
        if (!variables.containsKey(name) && variable.getDefaultValue() != null) {
            return Optional.empty();
        }
        GraphQLInputType type = type(schema, variable.getType());
        return new InvalidValuePath(input.getGraphQLContext(), input.getLocale())
                .find(type, variables.get(name))
                .map(inner -> use(document, name, "").orElse("$" + name) + inner);
    }

    private static GraphQLInputType type(GraphQLSchema schema, Type<?> type) {
        return switch (type) {
            case NonNullType some -> GraphQLNonNull.nonNull(type(schema, some.getType()));
            case ListType list -> GraphQLList.list(type(schema, list.getType()));
            case TypeName named ->
                    Objects.requireNonNull(schema.<GraphQLInputType>getTypeAs(named.getName()));
            default -> throw new IllegalStateException("Unknown kind of type: " + type);
        };
    }

    /** Returns the path of the first argument that uses the variable, looking below the node. */
    private static Optional<String> use(Node<?> node, String variable, String path) {
        for (Node<?> child : node.getChildren()) {
            Optional<String> found =
                    switch (child) {
                        case VariableReference used when used.getName().equals(variable) ->
                                Optional.of(path);
                        case Argument argument -> use(argument, variable, argument.getName());
                        case ObjectField field ->
                                use(field, variable, path + "." + field.getName());
                        default -> use(child, variable, path);
                    };
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
