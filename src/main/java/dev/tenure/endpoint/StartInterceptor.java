package dev.tenure.endpoint;

import dev.tenure.database.DatabaseStart;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
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
        return start.isDone()
                ? chain.next(request)
                : Mono.fromSupplier(() ->
                        ErrorResponses.again(request, "The service is starting; please try again"));
    }
}
