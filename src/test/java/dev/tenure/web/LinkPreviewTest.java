package dev.tenure.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.phrases.Phrasebook;
import dev.tenure.phrases.Phrases;
import dev.tenure.web.PersonPreview.Link;
import dev.tenure.web.PersonPreview.Location;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class LinkPreviewTest {

    private static final URI PEOPLE = URI.create("https://example.org/people");
    private static final Phrases PHRASES =
            new Phrasebook(
                            """
                            {"en": {"messages": {"people.resume": ["The résumé of ", ["name"]]}}}
                            """)
                    .in(Locale.ENGLISH);
    private static final URI ASKED = URI.create("https://example.org/people/ada?technologies=go&x");
    private static final Pattern JSON =
            Pattern.compile(
                    "<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    @Test
    void tellsOfAPerson() {
        String head = html("Ada", "Countess of numbers", "She wrote\n  the first program.");
        assertThat(head)
                .contains(
                        "<title>Ada · Tenure</title>",
                        "<meta name=\"description\" content=\"She wrote the first program.\" />",
                        "<link rel=\"canonical\" href=\"https://example.org/people/ada\" />",
                        "<meta property=\"og:type\" content=\"profile\" />",
                        "<meta property=\"og:title\" content=\"Ada\" />",
                        "<meta property=\"og:url\""
                                + " content=\"https://example.org/people/ada?technologies=go&amp;x\" />",
                        "<meta property=\"og:image\" content=\"https://example.org/ada.png\" />",
                        "<meta name=\"twitter:card\" content=\"summary\" />");
    }

    @Test
    void showsThePictureThatTheServiceDraws() {
        LinkPreview preview =
                LinkPreview.ofTenure("Ada", PHRASES, PEOPLE)
                        .with(URI.create("https://example.org/people/ada.png?tech=go"));
        assertThat(preview.html(ASKED))
                .contains(
                        "<meta property=\"og:image\" content=\"https://example.org/people/ada.png?tech=go\" />",
                        "<meta property=\"og:image:type\" content=\"image/png\" />",
                        "<meta property=\"og:image:width\" content=\"1200\" />",
                        "<meta property=\"og:image:height\" content=\"630\" />",
                        "<meta property=\"og:image:alt\" content=\"Ada: ",
                        "<meta name=\"twitter:card\" content=\"summary_large_image\" />");
    }

    @Test
    void describesAPersonToSearchEngines() {
        assertThat(json(html("Ada", "Countess of numbers", null)))
                .isEqualTo(
                        new JsonMapper()
                                .readTree(
                                        """
                                        {
                                          "@type": "ProfilePage",
                                          "@context": "https://schema.org",
                                          "dateModified": "2026-01-31T12:00:00Z",
                                          "mainEntity": {
                                            "@type": "Person",
                                            "url": "https://example.org/people/ada",
                                            "name": "Ada",
                                            "jobTitle": "Countess of numbers",
                                            "image": "https://example.org/ada.png",
                                            "address": {
                                              "@type": "PostalAddress",
                                              "addressLocality": "London",
                                              "addressCountry": "GB"
                                            },
                                            "sameAs": ["https://example.org/ada"]
                                          }
                                        }
                                        """));
    }

    @Test
    void inventsNoName() {
        String head = html(null, null, null);
        assertThat(head).contains("<title>ada · Tenure</title>", "content=\"The résumé of ada\"");
        assertThat(json(head).path("mainEntity").has("name")).isFalse();
        assertThat(html(null, "Countess", null)).contains("<title>Countess · Tenure</title>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "<!--<script>",
                "\"><img src=x onerror=alert(1)>",
                "' onload='alert(1)",
                "&lt;b&gt; &amp; %s $1 \\",
                "\u2028]]>"
            })
    void letsNoTextBecomeMarkup(String text) {
        String head = html(text, text, text);
        assertThat(json(head).at("/mainEntity/name").stringValue()).isEqualTo(text);
        assertThat(head.lines().map(LinkPreviewTest::skeleton))
                .isEqualTo(html("a", "a", "a").lines().map(LinkPreviewTest::skeleton).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "//evil.example/x",
                "https://google.com@evil.example/",
                "data:text/html,x",
                "//example.org/x",
                "/x.png",
                "ftp://example.org/x",
                "https://exa mple.org",
                "https:x",
                ""
            })
    void leadsNowhereButToTheWeb(String address) {
        assertThat(WebAddress.of(address)).isEmpty();
    }

    @Test
    void cutsALongTextBetweenWords() {
        String cut = Summary.ofFirst(null, " ", "eight se ".repeat(40));
        assertThat(cut).hasSizeBetween(150, 201).endsWith("se…");
        assertThat(Summary.ofFirst("世界".repeat(200))).hasSizeBetween(150, 201);
        assertThat(Summary.ofFirst("x".repeat(199) + "\uD83D\uDE00".repeat(9)))
                .isEqualTo("x".repeat(199) + "…");
    }

    /** What is left of a line of HTML without the values of attributes and the text of elements. */
    private static String skeleton(String line) {
        return line.replaceAll("\"[^\"<>]*\"", "\"\"").replaceAll(">[^<>]*<", "><");
    }

    private static String html(
            @Nullable String name, @Nullable String headline, @Nullable String summary) {
        List<Link> links =
                Stream.of("https://example.org/ada", "javascript:alert(1)", null)
                        .map(Link::new)
                        .toList();
        return new PersonPreview(
                        "ada",
                        name,
                        headline,
                        summary,
                        "https://example.org/ada.png",
                        new Location("London", null, "GB"),
                        links,
                        "2026-01-31T12:00:00Z")
                .at(PEOPLE, PHRASES)
                .html(ASKED);
    }

    private static JsonNode json(String head) {
        Matcher script = JSON.matcher(head);
        assertThat(script.find()).isTrue();
        return new JsonMapper().readTree(script.group(1));
    }
}
