package dev.tenure.prerender;

import dev.tenure.phrases.Phrases;

import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The people by name, a page of them at a time, for who reads without a script. */
public record SentPeople(List<Named> nodes, PageInfo pageInfo) {

    /** Where they are listed. */
    public static final String ADDRESS = "/people?plain";

    /** What it asks of the graph. */
    public static final String DOCUMENT =
            """
            query SentPeople($after: String) {
              people(orderBy: NAME, first: 100, after: $after) {
                nodes { slug name headline }
                pageInfo { hasNextPage endCursor }
              }
            }
            """;

    record Named(String slug, @Nullable String name, @Nullable String headline) {}

    record PageInfo(boolean hasNextPage, @Nullable String endCursor) {}

    /** Returns what another page says where no script runs, with the way to them. */
    public static String withoutScript(Phrases phrases) {
        Html html = new Html();
        html.element(
                "noscript",
                "",
                () -> {
                    html.text(phrases.say("noscript") + " ");
                    link(html, ADDRESS, phrases.say("noscript.people"));
                });
        return html.toString();
    }

    /** Returns them as the main part of a page. */
    public String html(Phrases phrases) {
        Html html = new Html();
        html.element("main", Html.classed("sent"), () -> write(html, phrases));
        return html.toString();
    }

    private void write(Html html, Phrases phrases) {
        html.element("h1", "", phrases.say("nav.people"));
        html.element("ul", "", () -> nodes.forEach(one -> write(html, one)));
        String cursor = pageInfo.endCursor();
        if (pageInfo.hasNextPage() && cursor != null) {
            String after = "&after=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
            html.element("p", "", () -> link(html, ADDRESS + after, phrases.say("pages.next")));
        }
    }

    private static void write(Html html, Named person) {
        String name = Objects.requireNonNullElse(person.name, "");
        String headline = Objects.requireNonNullElse(person.headline, "");
        String first = !name.isEmpty() ? name : !headline.isEmpty() ? headline : person.slug;
        html.element(
                "li",
                " dir=\"auto\"",
                () -> {
                    link(html, "/people/" + person.slug, first);
                    if (!name.isEmpty() && !headline.isEmpty()) {
                        html.text(" · " + headline);
                    }
                });
    }

    private static void link(Html html, String address, String words) {
        html.element("a", Html.attribute("href", address), words);
    }
}
