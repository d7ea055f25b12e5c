package dev.tenure.endpoint;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.analysis.QueryTraversalOptions;
import graphql.analysis.QueryTraverser;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.analysis.QueryVisitorStub;
import graphql.execution.AbortExecutionException;
import graphql.execution.CoercedVariables;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.ArrayValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Refuses a request whose variable is null where no null may be. Validation lets a nullable
 * variable stand for an argument or input field that has a default, and leaves its value to
 * execution (GraphQL specification, "All Variable Usages Are Allowed"); the engine looks at
 * arguments alone.
 */
@Component
class NullArguments extends SimplePerformantInstrumentation {

    private static final QueryTraversalOptions UNCOERCED =
            QueryTraversalOptions.defaultOptions().coerceFieldArguments(false);

    @Override
    public ExecutionContext instrumentExecutionContext(
            ExecutionContext context,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        CoercedVariables variables = context.getCoercedVariables();
        if (variables.toMap().containsValue(null)) {
            List<GraphQLError> errors = errors(context, variables);
            if (!errors.isEmpty()) {
                throw new AbortExecutionException(errors);
            }
        }
        return context;
    }

    private static List<GraphQLError> errors(ExecutionContext context, CoercedVariables variables) {
        List<GraphQLError> errors = new ArrayList<>();
        QueryTraverser.newQueryTraverser()
                .schema(context.getGraphQLSchema())
                .document(context.getDocument())
                .operationName(context.getOperationDefinition().getName())
                .coercedVariables(variables)
                .options(UNCOERCED)
                .build()
                .visitPreOrder(
                        new QueryVisitorStub() {
                            @Override
                            public void visitField(QueryVisitorFieldEnvironment environment) {
                                errors(environment, variables.toMap()).forEach(errors::add);
                            }
                        });
        return errors;
    }

    private static Stream<GraphQLError> errors(
            QueryVisitorFieldEnvironment field, Map<String, Object> variables) {
        return field.getField().getArguments().stream()
                .flatMap(argument -> {
                    GraphQLArgument definition =
                            field.getFieldDefinition().getArgument(argument.getName());
                    return new Nulls(variables)
                            .in(argument.getValue(), definition.getType(), argument.getName());
                });
    }

    /** Finds variables that are null where their type allows no null. */
    private record Nulls(Map<String, Object> variables) {

        Stream<GraphQLError> in(Value<?> value, GraphQLType type, String path) {
            GraphQLType some = GraphQLTypeUtil.unwrapNonNull(type);
            return switch (value) {
                case VariableReference used ->
                        type instanceof GraphQLNonNull && isNull(used)
                                ? Stream.of(error(used, path))
                                : Stream.empty();
                case ObjectValue object when some instanceof GraphQLInputObjectType fields ->
                        object.getObjectFields().stream().flatMap(field -> in(field, fields, path));
                case ArrayValue list when some instanceof GraphQLList elements ->
                        IntStream.range(0, list.getValues().size())
                                .boxed()
                                .flatMap(i ->
                                        in(
                                                list.getValues().get(i),
                                                elements.getWrappedType(),
                                                "%s[%d]".formatted(path, i)));
                default -> Stream.empty();
            };
        }

        private Stream<GraphQLError> in(
                ObjectField field, GraphQLInputObjectType fields, String path) {
            return in(
                    field.getValue(),
                    fields.getField(field.getName()).getType(),
                    path + "." + field.getName());
        }

        private boolean isNull(VariableReference used) {
            return variables.containsKey(used.getName()) && variables.get(used.getName()) == null;
        }

        private static GraphQLError error(VariableReference used, String path) {
            return GraphqlErrorBuilder.newError()
                    .errorType(Classification.BAD_REQUEST)
                    .message(
                            "Argument '%s' must not be null, but $%s is"
                                    .formatted(path, used.getName()))
                    .location(used.getSourceLocation())
                    .extensions(Map.of("argument", path))
                    .build();
        }
    }
}
