package dev.tenure.web;

import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.i18n.AcceptHeaderLocaleContextResolver;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The language in which the front end speaks to a reader: what {@code ?lang=} asks for, else what
 * the browser does, else English; the page's script decides alike.
 */
final class PageLanguage {

    private static final Locale CHINESE = Locale.forLanguageTag("zh-Hans");
    private static final AcceptHeaderLocaleContextResolver BROWSER =
            new AcceptHeaderLocaleContextResolver();

    static {
        BROWSER.setSupportedLocales(List.of(Locale.ENGLISH, CHINESE));
        BROWSER.setDefaultLocale(Locale.ENGLISH);
    }

    private PageLanguage() {}

    static Locale of(ServerWebExchange exchange) {
        String asked = exchange.getRequest().getQueryParams().getFirst("lang");
        return switch (asked == null ? "" : Locale.forLanguageTag(asked).getLanguage()) {
            case "zh" -> CHINESE;
            case "en" -> Locale.ENGLISH;
            default -> Objects.requireNonNull(BROWSER.resolveLocaleContext(exchange).getLocale());
        };
    }
}
