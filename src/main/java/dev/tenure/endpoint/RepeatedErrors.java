package dev.tenure.endpoint;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.language.SourceLocation;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tells what is wrong in several places of a document once, with all its places. */
final class RepeatedErrors {

    private RepeatedErrors() {}

    /** What is told of a place. */
    private record Told(
            String message, @Nullable List<Object> path, Map<String, Object> extensions) {

        static Told of(GraphQLError error) {
            Map<String, Object> extensions = error.getExtensions();
            return new Told(
                    error.getMessage(),
                    error.getPath(),
                    extensions == null ? Map.of() : extensions);
        }
    }

    /** Returns the errors in their order, those that tell the same as one. */
    static List<GraphQLError> merged(List<GraphQLError> errors) {
        Map<Told, GraphQLError> merged = new LinkedHashMap<>();
        errors.forEach(error -> merged.merge(Told.of(error), error, RepeatedErrors::both));
        return List.copyOf(merged.values());
    }

    private static GraphQLError both(GraphQLError first, GraphQLError again) {
        return GraphqlErrorBuilder.newError()
                .errorType(first.getErrorType())
                .message(first.getMessage())
                .path(first.getPath())
                .locations(
                        Stream.of(first, again).flatMap(error -> places(error).stream()).toList())
                .extensions(first.getExtensions())
                .build();
    }

    private static List<SourceLocation> places(GraphQLError error) {
        return error.getLocations() == null ? List.of() : error.getLocations();
    }
}
