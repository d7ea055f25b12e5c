package dev.tenure.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.i18n.AcceptHeaderLocaleContextResolver;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
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

    /** Returns the one that is spoken of those that a tag may mean. */
    Optional<Locale> named(@Nullable String tag) {
        String asked = tag == null ? "" : Locale.forLanguageTag(tag).getLanguage();
        return spoken.stream().filter(one -> one.getLanguage().equals(asked)).findFirst();
    }

    Locale of(ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        HttpCookie chosen = request.getCookies().getFirst(COOKIE);
        return Stream.of(
                        request.getQueryParams().getFirst("lang"),
                        chosen == null ? null : chosen.getValue())
                .map(this::named)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() ->
                        Objects.requireNonNull(browser.resolveLocaleContext(exchange).getLocale()));
    }
}
