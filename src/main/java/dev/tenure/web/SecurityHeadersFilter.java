package dev.tenure.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

import reactor.core.publisher.Mono;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Puts the headers on every answer that make a browser strict with it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeadersFilter implements WebFilter {

    static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";

    private static final String POLICY =
            """
            default-src 'none'; script-src 'self'; style-src %s; worker-src 'self'; \
            connect-src 'self'; font-src 'self'; img-src 'self' data:; \
            frame-ancestors 'none'; base-uri 'none'; form-action 'none'\
            """;

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        HttpHeaders headers = exchange.getResponse().getHeaders();
        headers.set(CONTENT_SECURITY_POLICY, POLICY.formatted("'self'"));
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        return chain.filter(exchange);
    }

    /** Returns the policy of a page with one style element of this content. */
    static String policyWithStyle(String style) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(style.getBytes(StandardCharsets.UTF_8));
            return POLICY.formatted("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Returns the policy of a page with Monaco, which positions its lines by style attributes. */
    static String policyWithInlineStyles() {
        return POLICY.formatted("'self' 'unsafe-inline'");
    }
}
