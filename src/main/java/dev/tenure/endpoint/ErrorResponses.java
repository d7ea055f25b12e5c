package dev.tenure.endpoint;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;

import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;

/** An answer without data. */
final class ErrorResponses {

    private ErrorResponses() {}

    static WebGraphQlResponse of(ExecutionInput input, GraphQLError error) {
        return new WebGraphQlResponse(
                new DefaultExecutionGraphQlResponse(
                        input, ExecutionResult.newExecutionResult().addError(error).build()));
    }
}
