package dev.tenure.endpoint;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says what is wrong with a request that did not run, naming the argument; the engine names it for
 * literals, for variables it is looked up.
 */
@Component
class RequestErrors {

    /** How graphql-java's messages name arguments. */
    private static final Pattern ARGUMENT = Pattern.compile("\\bargument '([^']+)'");

    private final ObjectProvider<GraphQlSource> source;

    RequestErrors(ObjectProvider<GraphQlSource> source) {
        this.source = source;
    }

    GraphQLError explain(GraphQLError error, ExecutionInput input) {
        String message = String.valueOf(error.getMessage());
        Matcher named = ARGUMENT.matcher(message);
        if (named.find()) {
            return error(error, message, Map.of("argument", named.group(1)));
        }
        return faultyVariable(error, input)
                .map(path ->
                        error(
                                error,
                                "Argument '%s': %s".formatted(path, message),
                                Map.of("argument", path)))
                .orElseGet(() -> error(error, message, Map.of()));
    }

    /** Returns the argument; only an error in a variable's value is an exception of the engine. */
    private Optional<String> faultyVariable(GraphQLError error, ExecutionInput input) {
        return error instanceof Exception
                ? InvalidVariablePath.find(source.getObject().schema(), input)
                : Optional.empty();
    }

    private static GraphQLError error(
            GraphQLError error, String message, Map<String, Object> extensions) {
        return GraphqlErrorBuilder.newError()
                .errorType(Classification.BAD_REQUEST)
                .message(message)
                .locations(error.getLocations())
                .extensions(extensions)
                .build();
    }
}
