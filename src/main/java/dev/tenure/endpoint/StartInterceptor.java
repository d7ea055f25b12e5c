package dev.tenure.endpoint;

import dev.tenure.database.DatabaseStart;

import graphql.GraphqlErrorBuilder;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

/** Refuses requests that come before the database is there and up to date. */
@Component
@Order(0)
class StartInterceptor implements WebGraphQlInterceptor {

    private final DatabaseStart start;

    StartInterceptor(DatabaseStart start) {
        this.start = start;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return start.isDone() ? chain.next(request) : Mono.fromSupplier(() -> notYet(request));
    }

    private static WebGraphQlResponse notYet(WebGraphQlRequest request) {
        WebGraphQlResponse response =
                ErrorResponses.of(
                        request.toExecutionInput(),
                        GraphqlErrorBuilder.newError()
                                .errorType(Classification.UNAVAILABLE)
                                .message("The service is starting; please try again")
                                .build());
        response.getResponseHeaders().set(HttpHeaders.RETRY_AFTER, "1");
        return response;
    }
}
