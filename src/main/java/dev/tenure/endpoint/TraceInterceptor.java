package dev.tenure.endpoint;

import dev.tenure.tracing.Traces;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;
import reactor.util.context.Context;

import java.util.Objects;

/** Makes an operation a span of its request's trace, with what it asks below. */
@Component
@Order(5)
class TraceInterceptor implements WebGraphQlInterceptor {

    private final Traces traces;

    TraceInterceptor(Traces traces) {
        this.traces = traces;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        if (!traces.areTaken()) {
            return chain.next(request);
        }
        String name = Objects.requireNonNullElse(request.getOperationName(), "");
        return traces.span(
                "graphql",
                "graphql.operation.name",
                name,
                Mono.deferContextual(context -> {
                    carry(Traces.carried(context), request);
                    return chain.next(request);
                }));
    }

    private static void carry(Context traced, WebGraphQlRequest request) {
        if (!traced.isEmpty()) {
            request.configureExecutionInput((input, builder) -> {
                Context queries =
                        input.getGraphQLContext().getOrDefault(Context.class, Context.empty());
                return builder.graphQLContext(context ->
                                context.of(Context.class, queries.putAll(traced.readOnly())))
                        .build();
            });
        }
    }
}
