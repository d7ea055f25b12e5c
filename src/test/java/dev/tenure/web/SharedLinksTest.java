package dev.tenure.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.database.DatabaseTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The real service with the samples behind a page of a few words. */
@DatabaseTest
@AutoConfigureWebTestClient(timeout = "30s")
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"tenure.samples=always", "server.forward-headers-strategy=framework"})
class SharedLinksTest {

    @Autowired private WebTestClient crawler;
    @TestBean private FrontEnd frontEnd;
    @LocalServerPort private int port;

    private static final String PHRASES =
            """
            {"de": {"messages": {
                "rest": [["count"], " weitere"],
                "welcome.ask": "Fragen Sie, wer womit gearbeitet hat.",
                "lost.title": "Hier ist nichts",
                "lost.text": "Diese Seite gibt es nicht.",
                "nav.people": "Personen",
                "noscript": "Ohne Skript:",
                "technologies": "Technologien",
                "add.title": "Lebenslauf hinzufügen",
                "compare.title": "Personen vergleichen",
                "check.title": ["Checkliste: ", ["name"]],
                "people.sought": ["Wer hat mit ", ["technologies"], " gearbeitet"],
                "people.technology": [["technology"], ": wer es benutzt hat"]}},
            "en": {"messages": {
                "technologies": "Technologies",
                "people.sought": ["Who has worked with ", ["technologies"]],
                "people.technology": [["technology"], ": who used it"]}}}\
            """;

    static FrontEnd frontEnd() {
        String page =
                "<html lang=\"en\"><!-- languages de en --><!-- phrases %s --><!-- head --><title>Tenure</title><!-- /head --><!-- question person query($slug: String!) { person(slug: $slug) { slug positions { title } } } --><!-- main --><noscript>Script!</noscript><!-- /main --></html>"
                        .formatted(PHRASES.replace("\n", ""));
        Resource html = new ByteArrayResource(page.getBytes(StandardCharsets.UTF_8));
        return new FrontEnd(html, html);
    }

    /** A page goes out without what the graph is slow to say, as it is to the first who ask. */
    @BeforeEach
    void theGraphIsAwake() {
        body("/people/architect?tech=nonesuch", 200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/people/architect", "/people/Architect?kinds=EMPLOYMENT"})
    void tellOfThePerson(String path) {
        assertThat(body(path, 200))
                .contains(
                        "<link rel=\"canonical\" href=\"https://cv.example/people/architect\" />",
                        "<meta property=\"og:url\" content=\"https://cv.example" + path + "\" />",
                        "\"@type\":\"ProfilePage\"");
    }

    @Test
    void sayAllOfThePersonBeforeTheScriptDoes() {
        assertThat(body("/people/architect", 200))
                .contains(
                        "<main class=\"sent\"><div class=\"person_page\" data-layout=\"TWO_COLUMNS\">",
                        "<h3>Senior Architect</h3>",
                        "Bloom filter")
                .doesNotContain("Script!", "data-found", "phrases");
    }

    @Test
    void answerWhatTheAddressAsksBeforeTheScriptDoes() {
        assertThat(body("/people/architect?tech=kubernetes&from=2016&lang=de", 200))
                .containsSubsequence(
                        "<strong class=\"answer_technology\">Kubernetes</strong>",
                        "data-found=\"false\"",
                        "<h3>Senior Architect</h3>",
                        "data-found=\"true\"",
                        "<mark class=\"marks_mark marks_implied\"",
                        "<summary class=\"controls_quiet\">17 weitere</summary>",
                        "Bloom filter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tech=nonesuch", "from=yesterday", "q=a&q=b", "role=none"})
    void showAllWhereWhatTheAddressAsksIsRefused(String query) {
        assertThat(body("/people/architect?" + query, 200))
                .contains("<h3>Senior Architect</h3>")
                .doesNotContain("data-found");
    }

    @Test
    void leadToThePictureOfWhatThePageAsks() {
        assertThat(body("/people/architect?tech=kubernetes&fbclid=x", 200))
                .contains(
                        "<meta property=\"og:image\" content=\"https://cv.example/people/architect.png?tech=kubernetes\" />");
    }

    @Test
    void bringTheAnswerToTheFirstQuestionOfThePage() {
        assertThat(body("/people/architect", 200))
                .contains(
                        "<script type=\"application/json\" id=\"answer\">{\"variables\":{\"slug\":\"architect\"},\"data\":{\"person\":{\"slug\":\"architect\",\"positions\":[{\"title\":\"Senior Architect\"}")
                .doesNotContain("question person");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/technologies/postgresql", "/technologies/Postgres"})
    void tellOfTheTechnology(String path) {
        assertThat(body(path, 200))
                .contains(
                        "<title>PostgreSQL · Tenure</title>",
                        "content=\"PostgreSQL: who used it",
                        "href=\"https://cv.example/technologies/postgresql\"",
                        "\"@type\":\"DefinedTerm\"");
    }

    @Test
    void tellOfTheService() {
        assertThat(body("/", 200)).contains("href=\"https://cv.example/people\"");
        assertThat(body("/technologies", 200)).contains("<title>Technologies · Tenure</title>");
    }

    @ParameterizedTest
    @CsvSource({
        "/people?tech=go&lang=de, Wer hat mit go gearbeitet",
        "/technologies?lang=de, Technologien",
        "/add?lang=de, Lebenslauf hinzufügen",
        "/compare?lang=de, Personen vergleichen",
        "/people/architect/checklist?lang=de, Checkliste: Senior Architect",
        "/technologies/go?lang=de, Go"
    })
    void speakTheLanguageOfTheReader(String address, String title) {
        assertThat(body(address, 200))
                .contains("<html lang=\"de\">", "<title>%s · Tenure</title>".formatted(title))
                .doesNotContain("who used it");
    }

    @Test
    void leadFromAChecklistToItself() {
        assertThat(body("/people/architect/checklist?tech=go", 200))
                .contains(
                        "<link rel=\"canonical\" href=\"https://cv.example/people/architect/checklist\" />",
                        "content=\"https://cv.example/people/architect.png?tech=go\"");
    }

    @Test
    void leadToAPictureInTheLanguageOfThePage() {
        assertThat(body("/people/architect?tech=go&lang=de", 200))
                .contains(
                        "content=\"https://cv.example/people/architect.png?tech=go&amp;lang=de\"");
        assertThat(body("/people/architect?lang=de", 200))
                .contains("content=\"https://cv.example/people/architect.png?lang=de\"");
    }

    @Test
    void tellWhomTheSearchIsFor() {
        assertThat(body("/people?tech=go&months=24&tech=%22%3E%3Cb%3E", 200))
                .contains(
                        "<title>Who has worked with go, &quot;&gt;&lt;b&gt; · Tenure</title>",
                        "href=\"https://cv.example/people\"",
                        "content=\"https://cv.example/people?tech=go&amp;months=24&amp;tech=%22%3E%3Cb%3E\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/people/nobody",
        "/people/%00",
        "/people/%22%3E%3Cscript%3E",
        "/technologies/postgress",
        "/technologies/%E4%B8%AD"
    })
    void areNotFoundWhereTheGraphHasNoSuchThing(String path) {
        assertThat(body(path, 404))
                .contains("<title>lost.title · Tenure</title>")
                .doesNotContain("og:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/people/nobody", "/people/nobody/checklist"})
    void sayInTheReadersLanguageThatNothingIsThere(String path) {
        assertThat(body(path + "?lang=de", 404))
                .startsWith("<html lang=\"de\">")
                .contains(
                        "<title>Hier ist nichts · Tenure</title>",
                        "content=\"Diese Seite gibt es nicht.\"",
                        "<h1>Hier ist nichts</h1><p>Diese Seite gibt es nicht.</p>",
                        "<a href=\"/people?plain\" class=\"controls_button\">Personen</a>");
    }

    @Test
    void leadWithoutAScriptToEverybody() {
        assertThat(body("/technologies?lang=de", 200))
                .contains("<noscript>Ohne Skript: <a href=\"/people?plain\">")
                .doesNotContain("Script!");
        assertThat(body("/people?plain", 200))
                .contains("<a href=\"/people/architect\">")
                .doesNotContain("<noscript>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fbclid=IwAR0==",
                "a[]=1&b[x]=[2]",
                "q={1|2}^`\\",
                "=",
                "&&",
                "tech=c++&tech=a=b",
                "x=\"'<>"
            })
    void bearWhateverASharerAdds(String query) {
        for (String forwarded : List.of("https", "")) {
            for (String path : List.of("/people/architect", "/people", "/", "/graphql")) {
                String address = path + "?" + query;
                assertThat(status(address, forwarded)).as(forwarded + address).isLessThan(500);
            }
        }
        assertThat(status("/people/architect?fbclid=IwAR0==", "https")).isEqualTo(200);
        assertThat(status("/people/architect?a[]=1", "")).isEqualTo(200);
        assertThat(status("/graphql?query={__typename}&fbclid=IwAR0==", "")).isLessThan(500);
    }

    /** Sends the address as it is, which clients of Java would not. */
    private int status(String address, String forwarded) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            String request =
                    "GET %s HTTP/1.1\r\nHost: cv.example\r\nConnection: close\r\n%s\r\n"
                            .formatted(
                                    address,
                                    forwarded.isEmpty()
                                            ? ""
                                            : "X-Forwarded-Proto: " + forwarded + "\r\n");
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String line =
                    new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            return Integer.parseInt(line.substring("HTTP/1.1 ".length()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String body(String path, int status) {
        EntityExchangeResult<String> answer =
                crawler.get()
                        .uri(service -> URI.create(service.build() + path))
                        .header("X-Forwarded-Proto", "https")
                        .header("X-Forwarded-Host", "cv.example")
                        .exchange()
                        .expectBody(String.class)
                        .returnResult();
        assertThat(answer.getStatus().value()).isEqualTo(status);
        return String.valueOf(answer.getResponseBody());
    }
}
