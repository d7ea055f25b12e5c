package dev.tenure.web;

import org.springframework.http.HttpCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.i18n.AcceptHeaderLocaleContextResolver;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The language in which the front end speaks to a reader: what {@code ?lang=} asks for, else what
 * the reader chose before, else what the browser asks for, else English; the page's script decides
 * alike.
 */
final class PageLanguage {

    /** The cookie in which the page's script keeps what the reader chose. */
    static final String COOKIE = "tenure.language";

    private final List<Locale> spoken;
    private final AcceptHeaderLocaleContextResolver browser =
            new AcceptHeaderLocaleContextResolver();

    /**
     * Makes the choice among these.
     *
     * @param tags of BCP 47, with spaces between them
     */
    PageLanguage(String tags) {
        spoken = Stream.of(tags.split(" ")).map(Locale::forLanguageTag).toList();
        browser.setSupportedLocales(spoken);
        browser.setDefaultLocale(Locale.ENGLISH);
    }

    Locale of(ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        HttpCookie chosen = request.getCookies().getFirst(COOKIE);
        return Stream.of(
                        request.getQueryParams().getFirst("lang"),
                        chosen == null ? null : chosen.getValue())
                .filter(Objects::nonNull)
                .map(Locale::forLanguageTag)
                .flatMap(asked ->
                        spoken.stream()
                                .filter(one -> one.getLanguage().equals(asked.getLanguage())))
                .findFirst()
                .orElseGet(() ->
                        Objects.requireNonNull(browser.resolveLocaleContext(exchange).getLocale()));
    }
}
