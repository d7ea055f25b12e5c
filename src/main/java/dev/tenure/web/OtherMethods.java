package dev.tenure.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Set;

/** Tells who asks an address in a way that it is not asked in, in which ways it is. */
@Component
@ConditionalOnWebApplication
@Order(Ordered.LOWEST_PRECEDENCE)
class OtherMethods implements RouterFunction<ServerResponse> {

    private static final List<HttpMethod> KNOWN =
            List.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.valueOf("QUERY"));

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final ObjectProvider<RouterFunction<?>> routes;

    OtherMethods(ObjectProvider<RouterFunction<?>> routes) {
        this.routes = routes;
    }

    @Override
    public Mono<HandlerFunction<ServerResponse>> route(ServerRequest request) {
        if (READING.contains(request.method())) {
            return Mono.empty();
        }
        return Flux.fromIterable(KNOWN)
                .filterWhen(method -> isKnown(ServerRequest.from(request).method(method).build()))
                .collectList()
                .filter(allowed -> !allowed.isEmpty() && !allowed.contains(request.method()))
                .map(allowed -> _ -> refusal(request, Set.copyOf(allowed)));
    }

    private Mono<Boolean> isKnown(ServerRequest request) {
        return Flux.fromStream(routes.orderedStream())
                .filter(route -> route != this)
                .concatMap(route -> route.route(request))
                .hasElements();
    }

    private static Mono<ServerResponse> refusal(ServerRequest request, Set<HttpMethod> allowed) {
        HttpStatus status =
                request.method() == HttpMethod.OPTIONS
                        ? HttpStatus.NO_CONTENT
                        : HttpStatus.METHOD_NOT_ALLOWED;
        return ServerResponse.status(status).headers(headers -> headers.setAllow(allowed)).build();
    }
}
