package dev.tenure.endpoint;

import static org.springframework.web.reactive.function.server.RequestPredicates.accept;
import static org.springframework.web.reactive.function.server.RequestPredicates.contentType;
import static org.springframework.web.reactive.function.server.RequestPredicates.method;
import static org.springframework.web.reactive.function.server.RequestPredicates.methods;
import static org.springframework.web.reactive.function.server.RequestPredicates.path;
import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.MediaTypes;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

import reactor.core.publisher.Mono;

import java.util.List;

/** Lets {@code GET} and {@code QUERY} ask, where Spring's routes know {@code POST} alone. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SafeMethodRoutes {

    @Bean
    @Order(-1)
    RouterFunction<ServerResponse> safeMethods(HttpEndpoint endpoint, GraphQlProperties graph) {
        RequestPredicate here = path(graph.getHttp().getPath());
        RequestPredicate query = method(SafeMethods.QUERY).and(here);
        RequestPredicate json =
                contentType(MediaType.APPLICATION_JSON)
                        .and(
                                accept(
                                        MediaType.APPLICATION_JSON,
                                        MediaTypes.APPLICATION_GRAPHQL_RESPONSE));
        return route(methods(HttpMethod.GET, HttpMethod.HEAD).and(here), endpoint::handleRequest)
                .andRoute(query.and(json), endpoint::handleRequest)
                .andRoute(query, _ -> unsupported());
    }

    private static Mono<ServerResponse> unsupported() {
        return ServerResponse.status(HttpStatus.UNSUPPORTED_MEDIA_TYPE)
                .headers(headers -> headers.setAccept(List.of(MediaType.APPLICATION_JSON)))
                .build();
    }
}
