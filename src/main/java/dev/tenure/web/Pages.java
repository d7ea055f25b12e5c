package dev.tenure.web;

import static org.springframework.web.reactive.function.server.RequestPredicates.GET;
import static org.springframework.web.reactive.function.server.RouterFunctions.resource;
import static org.springframework.web.reactive.function.server.RouterFunctions.resources;
import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

import reactor.core.publisher.Mono;

import java.net.URI;
import java.time.Duration;

/**
 * The pages and their files: a page is asked for anew each time, its files have a hash in their
 * names and never change.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SocketTimeouts.class)
class Pages {

    static final String GRAPHIQL = "/graphiql";

    @Bean
    GraphiqlPage graphiqlPage() {
        return new GraphiqlPage(new ClassPathResource("static/graphiql/index.html"));
    }

    @Bean
    RouterFunction<ServerResponse> pageRoutes(GraphiqlPage page) {
        return route().GET("/", request -> toGraphiql())
                .GET(GRAPHIQL + "/", request -> toGraphiql())
                .build()
                .and(page.isBuilt() ? graphiql(page.html()) : leftOut())
                .and(resources("/assets/**", new ClassPathResource("static/assets/"), Pages::keep));
    }

    private static Mono<ServerResponse> toGraphiql() {
        return ServerResponse.temporaryRedirect(URI.create(GRAPHIQL)).build();
    }

    private static RouterFunction<ServerResponse> graphiql(Resource html) {
        return resource(GET(GRAPHIQL), html, Pages::askAnew);
    }

    private static RouterFunction<ServerResponse> leftOut() {
        return route(
                GET(GRAPHIQL),
                request ->
                        ServerResponse.status(HttpStatus.NOT_FOUND)
                                .contentType(MediaType.TEXT_PLAIN)
                                .bodyValue(GraphiqlPage.LEFT_OUT));
    }

    private static void askAnew(Resource page, HttpHeaders headers) {
        headers.setCacheControl(CacheControl.noCache());
        headers.set(
                SecurityHeaders.CONTENT_SECURITY_POLICY, SecurityHeaders.policyWithInlineStyles());
    }

    private static void keep(Resource file, HttpHeaders headers) {
        headers.setCacheControl(
                CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }
}
