package dev.tenure.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

import reactor.core.publisher.Mono;

/** Ends a connection with its next answer once the service drains, so that none is cut off. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DrainingFilter implements WebFilter {

    private final Draining draining;

    DrainingFilter(Draining draining) {
        this.draining = draining;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        exchange.getResponse()
                .beforeCommit(() ->
                        Mono.fromRunnable(() -> {
                            if (draining.isUnderWay()) {
                                exchange.getResponse()
                                        .getHeaders()
                                        .set(HttpHeaders.CONNECTION, "close");
                            }
                        }));
        return chain.filter(exchange);
    }
}
