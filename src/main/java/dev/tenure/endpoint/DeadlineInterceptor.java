package dev.tenure.endpoint;

import dev.tenure.graph.Limit;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

/**
 * Ends a request that takes too long; what it has not begun by then does not begin, what it has is
 * ended by the database's own time-out.
 */
@Component
@Order(3)
class DeadlineInterceptor implements WebGraphQlInterceptor {

    private final RequestLimits limits;

    DeadlineInterceptor(RequestLimits limits) {
        this.limits = limits;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request)
                .timeout(limits.time(), Mono.fromSupplier(() -> late(request.toExecutionInput())));
    }

    private WebGraphQlResponse late(ExecutionInput input) {
        GraphQLError error =
                GraphqlErrorBuilder.newError()
                        .errorType(Classification.TIMEOUT)
                        .message(
                                "The answer took longer than %d ms; please ask for less"
                                        .formatted(limits.time().toMillis()))
                        .extensions(Limit.TIME.extensions())
                        .build();
        return ErrorResponses.of(input, error);
    }
}
