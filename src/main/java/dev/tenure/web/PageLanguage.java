package dev.tenure.web;

import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.i18n.AcceptHeaderLocaleContextResolver;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The language in which the front end speaks to a reader: what {@code ?lang=} asks for, else what
 * the browser does, else English; the page's script decides alike.
 */
final class PageLanguage {

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
        String tag = exchange.getRequest().getQueryParams().getFirst("lang");
        String asked = tag == null ? "" : Locale.forLanguageTag(tag).getLanguage();
        return spoken.stream()
                .filter(language -> language.getLanguage().equals(asked))
                .findFirst()
                .orElseGet(() ->
                        Objects.requireNonNull(browser.resolveLocaleContext(exchange).getLocale()));
    }
}
