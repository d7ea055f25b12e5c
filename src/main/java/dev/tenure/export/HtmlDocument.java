package dev.tenure.export;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

import java.util.List;

/** The elements of a page that is being written: what is absent is left out. */
final class HtmlDocument {

    private final StringBuilder html = new StringBuilder();

    /** Writes an element and what stands in it. */
    void element(String name, Runnable content) {
        html.append('<').append(name).append(">\n");
        content.run();
        html.append("</").append(name).append(">\n");
    }

    /** Writes a part of the page. */
    void div(String kind, Runnable content) {
        html.append("<div class=\"").append(kind).append("\">\n");
        content.run();
        html.append("</div>\n");
    }

    void element(String name, @Nullable String text) {
        if (text != null) {
            html(name, "", escape(text));
        }
    }

    void text(String text) {
        html.append(escape(text)).append('\n');
    }

    /** Writes the paragraphs of a text. */
    void paragraphs(@Nullable String text) {
        if (text != null) {
            text.lines().filter(line -> !line.isBlank()).forEach(line -> element("p", line));
        }
    }

    /** Writes a paragraph of parts with a mark between them. */
    void line(String kind, List<String> parts) {
        if (!parts.isEmpty()) {
            html("p", " class=\"" + kind + "\"", String.join(" · ", parts));
        }
    }

    /** Writes a paragraph with a label. */
    void labelled(String label, String text) {
        if (!text.isBlank()) {
            html("p", "", "<strong>" + escape(label) + ":</strong> " + escape(text));
        }
    }

    /** Writes a list without marks, whose items are HTML. */
    void list(List<String> items) {
        if (!items.isEmpty()) {
            html.append("<ul class=\"plain\">\n");
            items.forEach(item -> html("li", "", item));
            html.append("</ul>\n");
        }
    }

    /** Writes an element whose content is HTML. */
    void html(String name, String attributes, String content) {
        html.append("<%s%s>%s</%s>\n".formatted(name, attributes, content, name));
    }

    /** Returns a text as HTML. */
    static String escape(String text) {
        return HtmlUtils.htmlEscape(text.strip(), "UTF-8");
    }

    /** Returns a link as HTML; the words alone where its address might do harm. */
    static String link(String words, @Nullable String address) {
        return address == null || !HarmlessText.isAddress(address)
                ? escape(words)
                : "<a href=\"%s\">%s</a>".formatted(escape(address), escape(words));
    }

    /** Returns all that was written. */
    String html() {
        return html.toString();
    }
}
