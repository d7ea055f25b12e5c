package dev.tenure.endpoint;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;

import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.HttpHeaders;

/** Answers without data. */
final class ErrorResponses {

    private ErrorResponses() {}

    static WebGraphQlResponse of(ExecutionInput input, GraphQLError error) {
        return new WebGraphQlResponse(
                new DefaultExecutionGraphQlResponse(
                        input, ExecutionResult.newExecutionResult().addError(error).build()));
    }

    /** Returns the answer to a request that was not looked at, and may be asked again soon. */
    static WebGraphQlResponse again(WebGraphQlRequest request, String message) {
        WebGraphQlResponse response =
                of(
                        request.toExecutionInput(),
                        GraphqlErrorBuilder.newError()
                                .errorType(Classification.UNAVAILABLE)
                                .message(message)
                                .build());
        response.getResponseHeaders().set(HttpHeaders.RETRY_AFTER, "1");
        return response;
    }
}
