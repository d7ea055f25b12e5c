package dev.tenure.endpoint;

import dev.tenure.graph.Limit;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.InvalidSyntaxError;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;

import org.jspecify.annotations.Nullable;
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
    private final RequestLimits limits;

    RequestErrors(ObjectProvider<GraphQlSource> source, RequestLimits limits) {
        this.source = source;
        this.limits = limits;
    }

    GraphQLError explain(GraphQLError error, ExecutionInput input) {
        String message = PlainMessage.of(String.valueOf(error.getMessage()));
        Limit limit = limit(error, message);
        if (limit != null) {
            return error(error, beyond(limit, message), limit.extensions());
        }
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

    /** Returns what the document has too much of; the parser tells it by its message alone. */
    private static @Nullable Limit limit(GraphQLError error, String message) {
        if (error instanceof ValidationError wrong) {
            return switch (wrong.getValidationErrorType()) {
                case ValidationErrorType.MaxQueryDepthExceeded -> Limit.DEPTH;
                case ValidationErrorType.MaxQueryFieldsExceeded -> Limit.FIELDS;
                case null, default -> null;
            };
        }
        if (error instanceof InvalidSyntaxError && message.startsWith("More than ")) {
            return message.contains(" deep ")
                    ? Limit.DEPTH
                    : message.contains(" tokens ") ? Limit.TOKENS : Limit.CHARACTERS;
        }
        return null;
    }

    private String beyond(Limit limit, String message) {
        return switch (limit) {
            case TOKENS -> "The document has more than %,d tokens".formatted(limits.tokens());
            case CHARACTERS ->
                    "The document has more than %,d characters".formatted(limits.characters());
            default -> message;
        };
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
