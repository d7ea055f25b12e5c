package dev.tenure.endpoint;

import dev.tenure.access.AccessDenied;
import dev.tenure.database.DatabaseTrouble;
import dev.tenure.graph.BadRequest;
import dev.tenure.graph.NotFound;
import dev.tenure.graph.Unavailable;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.schema.DataFetchingEnvironment;

import io.r2dbc.spi.R2dbcException;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns what a field throws into the error that its client sees; what it does not know is left to
 * Spring, which logs it and shows its id only.
 */
@Component
class FieldExceptionResolver extends DataFetcherExceptionResolverAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(FieldExceptionResolver.class);

    private static final SampledWarnings WARNINGS = new SampledWarnings(LOG, System::nanoTime);

    /** Loaders, binders and futures wrap what was thrown; deeper than this nobody wraps. */
    private static final int MAXIMUM_DEPTH = 16;

    @Override
    protected @Nullable GraphQLError resolveToSingleError(
            Throwable failure, DataFetchingEnvironment environment) {
        @Nullable Throwable cause = failure;
        for (int depth = 0; cause != null && depth < MAXIMUM_DEPTH; depth++) {
            GraphQLError error = error(cause, environment);
            if (error != null) {
                return error;
            }
            cause = cause.getCause();
        }
        return null;
    }

    private static @Nullable GraphQLError error(
            Throwable cause, DataFetchingEnvironment environment) {
        return switch (cause) {
            case BadRequest wrong ->
                    GraphqlErrorBuilder.newError(environment)
                            .errorType(Classification.BAD_REQUEST)
                            .message(wrong.getMessage())
                            .extensions(extensions(wrong))
                            .build();
            case NotFound missing ->
                    GraphqlErrorBuilder.newError(environment)
                            .errorType(Classification.NOT_FOUND)
                            .message(missing.getMessage())
                            .extensions(suggesting(missing.suggestions()))
                            .build();
            case AccessDenied denied ->
                    GraphqlErrorBuilder.newError(environment)
                            .errorType(
                                    denied.isForWantOfToken()
                                            ? Classification.UNAUTHORIZED
                                            : Classification.FORBIDDEN)
                            .message(denied.getMessage())
                            .build();
            case Unavailable busy ->
                    GraphqlErrorBuilder.newError(environment)
                            .errorType(Classification.UNAVAILABLE)
                            .message(busy.getMessage())
                            .build();
            case AbortExecutionException _ -> late("The request was given up", environment);
            case R2dbcException slow when DatabaseTrouble.isOutOfTime(slow) ->
                    late("The database took too long; please ask for less", environment);
            default -> DatabaseTrouble.causes(cause) ? unavailable(cause, environment) : null;
        };
    }

    private static Map<String, Object> extensions(BadRequest wrong) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("argument", wrong.argument());
        extensions.putAll(suggesting(wrong.suggestions()));
        if (wrong.limit() != null) {
            extensions.putAll(wrong.limit().extensions());
        }
        return extensions;
    }

    private static Map<String, Object> suggesting(List<String> suggestions) {
        return suggestions.isEmpty() ? Map.of() : Map.of("suggestions", suggestions);
    }

    private static GraphQLError late(String message, DataFetchingEnvironment environment) {
        return GraphqlErrorBuilder.newError(environment)
                .errorType(Classification.TIMEOUT)
                .message(message)
                .build();
    }

    private static GraphQLError unavailable(Throwable cause, DataFetchingEnvironment environment) {
        WARNINGS.warn(
                "The database did not answer for %s: %s"
                        .formatted(environment.getExecutionId(), cause));
        return GraphqlErrorBuilder.newError(environment)
                .errorType(Classification.UNAVAILABLE)
                .message("The database is not available at the moment; please try again")
                .build();
    }
}
