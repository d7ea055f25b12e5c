package dev.tenure.endpoint;

import dev.tenure.graph.AskedOperation;

import graphql.GraphQLError;

import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.web.reactive.function.server.ServerRequest;

import java.util.List;
import java.util.Locale;

/**
 * What is known of a request once it was answered; whoever did not come so far has the least.
 *
 * @param field the field of {@code Query} or {@code Mutation} that it asked, {@code several}, or
 *     {@code none}
 * @param outcome {@code data}, {@code partial}, {@code kept}, or what kind of error ended it
 */
record RequestNotes(String field, String outcome) {

    private static final String NAME = RequestNotes.class.getName();
    private static final RequestNotes LEAST = new RequestNotes("none", "refused");
    private static final RequestNotes KEPT = new RequestNotes("none", "kept");

    static RequestNotes of(ServerRequest request) {
        return (RequestNotes) request.attributes().getOrDefault(NAME, LEAST);
    }

    static void kept(ServerRequest request) {
        request.attributes().put(NAME, KEPT);
    }

    static void answered(ServerRequest request, WebGraphQlResponse response) {
        AskedOperation asked = AskedOperation.of(response.getExecutionInput().getGraphQLContext());
        request.attributes().put(NAME, new RequestNotes(asked.field(), outcome(response)));
    }

    private static String outcome(WebGraphQlResponse response) {
        List<GraphQLError> errors = response.getExecutionResult().getErrors();
        if (errors.isEmpty()) {
            return "data";
        }
        return response.getExecutionResult().isDataPresent()
                        && response.getExecutionResult().getData() != null
                ? "partial"
                : errors.getFirst().getErrorType().toString().toLowerCase(Locale.ROOT);
    }
}
