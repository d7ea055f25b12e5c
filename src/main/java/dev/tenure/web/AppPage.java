package dev.tenure.web;

import dev.tenure.phrases.Phrasebook;
import dev.tenure.phrases.Phrases;
import dev.tenure.prerender.SentPeople;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.util.Assert;
import org.springframework.web.server.ServerWebExchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The HTML page that answers all addresses of the front end. What differs is its language, one of
 * those that the build names in {@code <!-- languages -->}; what it says, in the words that the
 * build hands over in {@code <!-- phrases -->}; what stands between {@code <!-- head -->} and
 * {@code <!-- /head -->}, which is for those who do not run its script, such as search engines and
 * the previews of links; what is loaded ahead, which the build has left for each page between
 * {@code <!-- page name -->} and {@code <!-- /page -->}; and what stands between {@code <!-- main
 * -->} and {@code <!-- /main -->} until the script shows more.
 *
 * <p>The build also leaves what a page asks first, as {@code <!-- question name document -->}.
 */
class AppPage {

    private static final String HEAD = "<!-- head -->";
    private static final String END_OF_HEAD = "<!-- /head -->";
    private static final Pattern AHEAD =
            Pattern.compile("<!-- page (\\w+) -->(.*?)<!-- /page -->\\s*", Pattern.DOTALL);
    private static final Pattern QUESTION =
            Pattern.compile("<!-- question (\\w+) (.*?) -->\\s*", Pattern.DOTALL);
    private static final Pattern MAIN =
            Pattern.compile("<!-- main -->.*<!-- /main -->", Pattern.DOTALL);
    private static final Pattern NOSCRIPT = Pattern.compile("<noscript>.*?</noscript>");
    private static final String LANGUAGE = "<html lang=\"en\">";
    private static final Pattern PHRASES = Pattern.compile("<!-- phrases (.*?) -->\\s*");
    private static final Pattern LANGUAGES = Pattern.compile("<!-- languages ([\\w -]+) -->\\s*");

    private final PageLanguage language;
    private final Phrasebook phrasebook;
    private final String beforeHead;
    private final String afterHead;
    private final Map<String, String> questions;

    AppPage(Resource html) {
        String built = read(html);
        Matcher languages = LANGUAGES.matcher(built);
        language = new PageLanguage(languages.find() ? languages.group(1) : "en");
        Matcher phrases = PHRASES.matcher(languages.replaceAll(""));
        phrasebook = new Phrasebook(phrases.find() ? phrases.group(1) : "{}");
        String page = phrases.replaceAll("");
        int start = page.indexOf(HEAD);
        int end = page.indexOf(END_OF_HEAD);
        Assert.state(start >= 0 && end > start, "The front end's page has no place for its head");
        Assert.state(page.contains(LANGUAGE), "The front end's page names no language");
        beforeHead = page.substring(0, start);
        String rest = page.substring(end + END_OF_HEAD.length());
        questions =
                QUESTION.matcher(rest)
                        .results()
                        .collect(Collectors.toMap(one -> one.group(1), one -> one.group(2)));
        afterHead = QUESTION.matcher(rest).replaceAll("");
    }

    /** Returns the language in which the page speaks to whoever asks for it. */
    Locale language(ServerWebExchange exchange) {
        return language.of(exchange);
    }

    /** Returns the language that an address names, as the page's does; else English. */
    Locale named(@Nullable String tag) {
        return language.named(tag).orElse(Locale.ENGLISH);
    }

    /** Returns what the page says in a language. */
    Phrases phrases(Locale language) {
        return phrasebook.in(language);
    }

    /**
     * Returns a page with this head.
     *
     * @param name of the page, by which the build knows what it consists of
     * @param head HTML
     */
    String html(Locale language, String name, String head) {
        String lang = "<html lang=\"%s\">".formatted(language.toLanguageTag());
        String ahead = AHEAD.matcher(afterHead).replaceAll(part -> ahead(part, name));
        String withoutScript = SentPeople.withoutScript(phrases(language));
        String rest = NOSCRIPT.matcher(ahead).replaceFirst(Matcher.quoteReplacement(withoutScript));
        return beforeHead.replace(LANGUAGE, lang) + head.strip() + rest;
    }

    /** Returns the document that the script of a page asks first, where the build left it. */
    Optional<String> firstQuestion(String name) {
        return Optional.ofNullable(questions.get(name));
    }

    /** Returns a page that says this at once: HTML; nothing else if it is empty. */
    static String saying(String html, String page) {
        return html.isEmpty()
                ? page
                : MAIN.matcher(page).replaceFirst(Matcher.quoteReplacement(html));
    }

    private static String ahead(MatchResult part, String name) {
        return part.group(1).equals(name) ? Matcher.quoteReplacement(part.group(2).strip()) : "";
    }

    private static String read(Resource html) {
        try {
            return html.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
