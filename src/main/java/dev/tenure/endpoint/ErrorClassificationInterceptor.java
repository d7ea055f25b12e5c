package dev.tenure.endpoint;

import dev.tenure.graph.Limit;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.ResultNodesInfo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.List;

/**
 * Gives every error of an answer one of our classifications: what the engine refuses is the
 * client's, what it fails at is ours and stands in the log.
 */
@Component
@Order(2)
class ErrorClassificationInterceptor implements WebGraphQlInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorClassificationInterceptor.class);

    /** Under which structured logs have the id that a client is told. */
    private static final String REQUEST = "request.id";

    private final RequestErrors requestErrors;
    private final RequestLimits limits;

    ErrorClassificationInterceptor(RequestErrors requestErrors, RequestLimits limits) {
        this.requestErrors = requestErrors;
        this.limits = limits;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request)
                .map(this::shape)
                .onErrorResume(Exception.class, failure -> Mono.just(failed(request, failure)));
    }

    private WebGraphQlResponse shape(WebGraphQlResponse response) {
        ExecutionInput input = response.getExecutionInput();
        ResultNodesInfo values = input.getGraphQLContext().get(ResultNodesInfo.RESULT_NODES_INFO);
        if (values != null && values.isMaxResultNodesExceeded()) {
            return ErrorResponses.of(input, tooManyValues());
        }
        List<GraphQLError> errors = response.getExecutionResult().getErrors();
        if (errors.isEmpty()) {
            return response;
        }
        List<GraphQLError> shaped = errors.stream().map(error -> shape(error, response)).toList();
        return response.transform(builder -> builder.errors(RepeatedErrors.merged(shaped)));
    }

    private GraphQLError shape(GraphQLError error, WebGraphQlResponse response) {
        return switch (error.getErrorType()) {
            case Classification _ -> error;
            case org.springframework.graphql.execution.ErrorType _ -> error;
            case graphql.ErrorType.InvalidSyntax,
                    graphql.ErrorType.ValidationError,
                    graphql.ErrorType.OperationNotSupported ->
                    requestErrors.explain(error, response.getExecutionInput());
            case graphql.ErrorType _ -> internal(error, response);
            default -> requestErrors.explain(error, response.getExecutionInput());
        };
    }

    private static GraphQLError internal(GraphQLError error, WebGraphQlResponse response) {
        String id = response.getExecutionInput().getExecutionIdNonNull().toString();
        LOG.atError()
                .addKeyValue(REQUEST, id)
                .log("Failed at {} for {}: {}", error.getPath(), id, error.getMessage());
        return internalError(id).path(error.getPath()).locations(error.getLocations()).build();
    }

    private static WebGraphQlResponse failed(WebGraphQlRequest request, Exception failure) {
        LOG.atError()
                .addKeyValue(REQUEST, request.getId())
                .setCause(failure)
                .log("Failed for {}", request.getId());
        return ErrorResponses.of(
                request.toExecutionInput(), internalError(request.getId()).build());
    }

    private static GraphqlErrorBuilder<?> internalError(String id) {
        return GraphqlErrorBuilder.newError()
                .errorType(Classification.INTERNAL_ERROR)
                .message("INTERNAL_ERROR for " + id);
    }

    private GraphQLError tooManyValues() {
        return GraphqlErrorBuilder.newError()
                .errorType(Classification.BAD_REQUEST)
                .message(
                        "The answer would have more than %d values; please ask for less"
                                .formatted(limits.values()))
                .extensions(Limit.VALUES.extensions())
                .build();
    }
}
