package dev.tenure.web;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tenure.admission.Admission;
import dev.tenure.admission.Budgets;
import dev.tenure.picture.Pictures;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import reactor.core.publisher.Mono;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;

/** The addresses of the front end, over a graph that never answers. */
@WebFluxTest(controllers = PagesTest.class)
@Import({
    PageConfiguration.class,
    Pictures.class,
    GraphClient.class,
    GraphClientTest.Places.class,
    Draining.class,
    SecurityHeadersFilter.class
})
class PagesTest {

    private static final String HTML =
            """
            <html lang="en"><head><!-- languages de en zh-Hans --><!-- head --><title>Tenure</title><!-- /head -->
            <!-- page people -->of people<!-- /page -->
            <!-- page person -->of a person<!-- /page -->
            </head></html>
            """;
    private static final String FIREFOX = "text/html,application/xhtml+xml,*/*;q=0.8";

    @Autowired private WebTestClient browser;
    @Autowired private SocketTimeouts timeouts;
    @Autowired private Admission admission;
    @Autowired private Budgets budgets;
    @TestBean private FrontEnd frontEnd;
    @TestBean private WebGraphQlHandler graph;
    @TestBean private MeterRegistry meters;

    static FrontEnd frontEnd() {
        return new FrontEnd(page(HTML), page("<html>GraphiQL</html>"));
    }

    static MeterRegistry meters() {
        return new SimpleMeterRegistry();
    }

    static WebGraphQlHandler graph() {
        return WebGraphQlHandler.builder(_ -> Mono.never()).build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/people",
                "/people/somebody",
                "/people/somebody/checklist",
                "/add",
                "/compare",
                "/technologies",
                "/technologies/go"
            })
    void answersEveryAddressOfTheFrontEndWithItsPage(String path) {
        var answer = get(path);
        assertThat(answer.getStatus().value()).isEqualTo(200);
        assertThat(answer.getResponseBody()).contains("Tenure</title>");
        assertThat(answer.getResponseHeaders().getContentType())
                .hasToString("text/html;charset=UTF-8");
        assertThat(answer.getResponseHeaders().getCacheControl()).isEqualTo("no-cache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/people", "/people/somebody", "/graphiql"})
    void saysOfAPageHowLongItIs(String path) {
        var answer = ask(HttpMethod.HEAD, path, FIREFOX);
        assertThat(answer.getStatus().value()).isEqualTo(200);
        assertThat(answer.getResponseHeaders().getContentLength()).isPositive();
        assertThat(answer.getResponseBody()).isNull();
    }

    @Test
    void answersAReaderWithThePageWhereThereIsNone() {
        var answer = get("/nowhere/at/all");
        assertThat(answer.getStatus().value()).isEqualTo(404);
        assertThat(answer.getResponseBody())
                .startsWith("<html lang=\"en\"><head><title>lost.title · Tenure</title>\n");
    }

    @ParameterizedTest
    @CsvSource({"GET, */*", "GET, application/json", "POST, text/html", "GET, nonsense"})
    void answersAProgramInJsonWhereThereIsNoPage(HttpMethod method, String accept) {
        var answer = ask(method, "/nowhere", accept);
        assertThat(answer.getStatus().value()).isEqualTo(404);
        assertThat(answer.getResponseBody()).doesNotContain("<title>Tenure");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/people | | zh-CN,zh;q=0.9,en;q=0.8 | zh-Hans",
                "/people | | de-DE,de;q=0.9 | de",
                "/people | | fr, zh;q=0.5 | zh-Hans",
                "/people | | fr | en",
                "/people | | !! | en",
                "/people | de | zh | de",
                "/people | xx | zh | zh-Hans",
                "/people?lang=zh | de | en | zh-Hans",
                "/people?lang=en | | zh | en",
                "/people?lang=de-AT | | zh | de",
                "/people?lang=%22%3E%3Cb | | zh | zh-Hans",
            })
    void namesTheLanguageOfThePage(
            String path, @Nullable String chosen, String accepted, String language) {
        var answer =
                browser.get()
                        .uri(URI.create(path))
                        .header("Accept-Language", accepted)
                        .cookie(PageLanguage.COOKIE, Objects.requireNonNullElse(chosen, ""))
                        .exchange()
                        .expectBody(String.class)
                        .returnResult();
        assertThat(answer.getResponseBody()).startsWith("<html lang=\"%s\">".formatted(language));
        assertThat(answer.getResponseHeaders().getFirst("Content-Language")).isEqualTo(language);
        assertThat(answer.getResponseHeaders().getVary())
                .contains("Accept-Language", "Accept-Encoding", "Cookie");
    }

    @ParameterizedTest
    @CsvSource({
        "/people, of people",
        "/people?tech=go, of people",
        "/people/somebody, of a person",
        "/technologies, ''",
    })
    void loadsAheadWhatThePageConsistsOf(String path, String ahead) {
        assertThat(get(path).getResponseBody()).endsWith("\n" + ahead + "</head></html>\n");
    }

    @ParameterizedTest
    @CsvSource({
        "/graphiql/, /graphiql",
        "/people/, /people",
        "/people/somebody/?tech=go, /people/somebody?tech=go",
    })
    void leadsFromAnAddressWithASlashToThatWithout(String path, String address) {
        var answer = get(path);
        assertThat(answer.getStatus().value()).isEqualTo(308);
        assertThat(answer.getResponseHeaders().getLocation()).hasToString(address);
        assertThat(answer.getResponseHeaders().getFirst("Content-Security-Policy")).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/people", "/graphql", "/nowhere"})
    void answersWithAStrictPolicy(String path) {
        HttpHeaders headers = get(path).getResponseHeaders();
        assertThat(headers.get("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "style-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getFirst("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(headers.getFirst("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(headers.getFirst("Permissions-Policy")).contains("camera=()");
    }

    @Test
    void allowsInlineStylesOnGraphiqlsPageAlone() {
        HttpHeaders headers = get("/graphiql").getResponseHeaders();
        assertThat(headers.get("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("script-src 'self';", "style-src 'self' 'unsafe-inline';");
        assertThat(headers.getCacheControl()).isEqualTo("no-cache");
    }

    @Test
    void saysWhereThePagesAre() {
        assertThat(frontEnd.announcement(8123))
                .isEqualTo(
                        "Tenure is at http://localhost:8123/,"
                                + " GraphiQL at http://localhost:8123/graphiql");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/people", "/people/somebody", "/technologies/go", "/graphiql"})
    void saysThatTheFrontEndIsLeftOut(String path) {
        Resource nothing = new ClassPathResource("static/nowhere.html");
        FrontEnd missing = new FrontEnd(nothing, nothing);
        assertThat(missing.announcement(8123)).isEqualTo(FrontEnd.LEFT_OUT);
        var client = new GraphClient(graph, admission, budgets);
        var pictures = new PictureHandler(client, new Pictures(), null);
        var app = new AppHandler(null, client, pictures);
        WebTestClient.bindToRouterFunction(new PageConfiguration().pageRoutes(app, missing))
                .build()
                .get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody(String.class)
                .isEqualTo(FrontEnd.LEFT_OUT);
    }

    @Test
    void closesIdleSocketsAfterSeconds() {
        assertThat(timeouts)
                .isEqualTo(
                        new SocketTimeouts(
                                Duration.ofSeconds(15),
                                Duration.ofSeconds(5),
                                Duration.ofSeconds(8),
                                Duration.ofSeconds(15)));
    }

    private EntityExchangeResult<String> get(String path) {
        return ask(HttpMethod.GET, path, FIREFOX);
    }

    private EntityExchangeResult<String> ask(HttpMethod method, String path, String accept) {
        return browser.method(method)
                .uri(path)
                .header("Accept", accept)
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }

    private static Resource page(String html) {
        return new ByteArrayResource(html.getBytes(UTF_8));
    }
}
