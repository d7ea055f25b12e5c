package dev.tenure.web;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.codec.HttpMessageWriter;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Set;

/** Answers an unknown address with the front end's page where a reader asks, not a program. */
@Order(NotFoundPageHandler.BEFORE_BOOTS_OWN)
class NotFoundPageHandler implements WebExceptionHandler {

    static final int BEFORE_BOOTS_OWN = -2;

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final AppHandler app;
    private final ServerCodecConfigurer codecs;

    NotFoundPageHandler(AppHandler app, ServerCodecConfigurer codecs) {
        this.app = app;
        this.codecs = codecs;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (!app.hasPage() || !isNotFound(failure) || !isOfReader(exchange.getRequest())) {
            return Mono.error(failure);
        }
        return app.notFound(ServerRequest.create(exchange, codecs.getReaders()))
                .flatMap(page -> page.writeTo(exchange, new Writers(codecs.getWriters())));
    }

    private static boolean isNotFound(Throwable failure) {
        return failure instanceof ResponseStatusException refused
                && refused.getStatusCode().isSameCodeAs(HttpStatus.NOT_FOUND);
    }

    private static boolean isOfReader(ServerHttpRequest request) {
        return READING.contains(request.getMethod())
                && request.getHeaders()
                        .getOrEmpty(HttpHeaders.ACCEPT)
                        .toString()
                        .contains(MediaType.TEXT_HTML_VALUE);
    }

    private record Writers(List<HttpMessageWriter<?>> messageWriters)
            implements ServerResponse.Context {

        @Override
        public List<ViewResolver> viewResolvers() {
            return List.of();
        }
    }
}
