package dev.tenure.endpoint;

import graphql.ExecutionInput;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.http.HttpMethod;

import java.util.Set;

/**
 * The methods that change nothing, so that their answers may be kept by whoever passes them on. A
 * {@code QUERY} has a body as a {@code POST} has.
 */
final class SafeMethods {

    static final HttpMethod QUERY = HttpMethod.valueOf("QUERY");

    private static final Set<HttpMethod> BY_ADDRESS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private SafeMethods() {}

    /** Returns whether what is asked stands in the address. */
    static boolean askByAddress(HttpMethod method) {
        return BY_ADDRESS.contains(method);
    }

    /** Says of a request of GraphQL that it came by one. */
    static void mark(WebGraphQlRequest request) {
        request.configureExecutionInput((_, builder) ->
                builder.graphQLContext(context -> context.of(SafeMethods.class, true)).build());
    }

    /** Returns whether a request may ask a document: nothing changes where it came by one. */
    static boolean allow(ExecutionInput input, @Nullable Document document) {
        return document == null
                || !input.getGraphQLContext().hasKey(SafeMethods.class)
                || document.getDefinitionsOfType(OperationDefinition.class).stream()
                        .filter(operation -> isAsked(operation, input.getOperationName()))
                        .allMatch(operation -> operation.getOperation() == Operation.QUERY);
    }

    private static boolean isAsked(OperationDefinition operation, @Nullable String name) {
        return name == null || name.isEmpty() || name.equals(operation.getName());
    }

    /** Returns whether the method is a safe one. */
    static boolean include(HttpMethod method) {
        return askByAddress(method) || method.equals(QUERY);
    }
}
