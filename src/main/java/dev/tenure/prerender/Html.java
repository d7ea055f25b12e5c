package dev.tenure.prerender;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

import java.net.URI;
import java.net.URISyntaxException;

/** The elements of a page that is being written; a text is escaped, and what is absent left out. */
final class Html {

    private final StringBuilder html = new StringBuilder();

    /** Writes an element and what stands in it. */
    void element(String name, String attributes, Runnable content) {
        html.append('<').append(name).append(attributes).append('>');
        content.run();
        html.append("</").append(name).append('>');
    }

    /** Writes an element of a text; nothing where the text is absent. */
    void element(String name, String attributes, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            element(name, attributes, () -> text(text));
        }
    }

    void text(String text) {
        html.append(escape(text));
    }

    /** Writes a text that leads to an address where that is one of the web. */
    void link(String words, @Nullable String address) {
        link(address, () -> text(words));
    }

    /** Writes what leads to an address where that is one of the web. */
    void link(@Nullable String address, Runnable words) {
        if (address == null || !isOfTheWeb(withScheme(address))) {
            words.run();
        } else {
            String attributes =
                    attribute("href", withScheme(address)) + " rel=\"noopener noreferrer\"";
            element("a", attributes, words);
        }
    }

    static String classed(String classes) {
        return attribute("class", classes);
    }

    static String attribute(String name, String value) {
        return " %s=\"%s\"".formatted(name, escape(value));
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    private static String withScheme(String address) {
        return address.contains(":") ? address : "https://" + address;
    }

    /** Returns whether an address has a host, no other scheme, and no name that looks like one. */
    private static boolean isOfTheWeb(String address) {
        try {
            URI uri = new URI(address);
            String scheme = String.valueOf(uri.getScheme());
            return scheme.matches("(?i)https?")
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Returns all that was written. */
    @Override
    public String toString() {
        return html.toString();
    }
}
