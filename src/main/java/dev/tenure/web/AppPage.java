package dev.tenure.web;

import org.springframework.core.io.Resource;
import org.springframework.util.Assert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The HTML page that answers all addresses of the front end. Only its language and what stands
 * between {@code <!-- head -->} and {@code <!-- /head -->} differ: that is for those who do not run
 * its script, such as search engines and the previews of links.
 */
class AppPage {

    private static final String HEAD = "<!-- head -->";
    private static final String END_OF_HEAD = "<!-- /head -->";
    private static final String LANGUAGE = "<html lang=\"en\">";

    private final String beforeHead;
    private final String head;
    private final String afterHead;

    AppPage(Resource html) {
        String page = read(html);
        int start = page.indexOf(HEAD);
        int end = page.indexOf(END_OF_HEAD);
        Assert.state(start >= 0 && end > start, "The front end's page has no place for its head");
        Assert.state(page.contains(LANGUAGE), "The front end's page names no language");
        beforeHead = page.substring(0, start);
        head = page.substring(start + HEAD.length(), end);
        afterHead = page.substring(end + END_OF_HEAD.length());
    }

    /** The page with a head of its own making: a title and a description. */
    String html(Locale language) {
        return html(language, head);
    }

    /** The page with this head, which is HTML. */
    String html(Locale language, String head) {
        String lang = "<html lang=\"%s\">".formatted(language.toLanguageTag());
        return beforeHead.replace(LANGUAGE, lang) + head.strip() + afterHead;
    }

    private static String read(Resource html) {
        try {
            return html.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
