package dev.tenure.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.io.IOException;
import java.time.Duration;

@WebFluxTest(controllers = PagesTest.class)
@Import({Pages.class, SecurityHeaders.class})
class PagesTest {

    @Autowired private WebTestClient browser;
    @Autowired private GraphiqlPage page;
    @Autowired private SocketTimeouts timeouts;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/graphiql/"})
    void leadsToGraphiql(String path) {
        browser.get().uri(path).exchange().expectHeader().location("/graphiql");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/graphql", "/nowhere"})
    void answersWithAStrictPolicy(String path) {
        HttpHeaders headers = headersOf(path);
        assertThat(headers.getFirst("Content-Security-Policy"))
                .contains("default-src 'none'", "style-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getFirst("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(headers.getFirst("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(headers.getFirst("Permissions-Policy")).contains("camera=()");
    }

    @Test
    void allowsInlineStylesOnGraphiqlsPageAlone() {
        assumeTrue(page.isBuilt());
        HttpHeaders headers = headersOf("/graphiql");
        assertThat(headers.get("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("script-src 'self';", "style-src 'self' 'unsafe-inline';");
        assertThat(headers.getCacheControl()).isEqualTo("no-cache");
    }

    @Test
    void letsABrowserKeepFilesForAYear() throws IOException {
        assumeTrue(page.isBuilt());
        var files = new PathMatchingResourcePatternResolver();
        String script = files.getResources("classpath:static/assets/*.js")[0].getFilename();
        assertThat(headersOf("/assets/" + script).getCacheControl())
                .isEqualTo("max-age=31536000, public, immutable");
    }

    @Test
    void saysWhereGraphiqlIs() {
        GraphiqlPage built = new GraphiqlPage(new ByteArrayResource(new byte[0]));
        assertThat(built.announcement(8123))
                .isEqualTo("GraphiQL is at http://localhost:8123/graphiql");
    }

    @Test
    void saysThatGraphiqlIsLeftOut() {
        GraphiqlPage missing = new GraphiqlPage(new ClassPathResource("static/nowhere.html"));
        assertThat(missing.announcement(8123)).isEqualTo(GraphiqlPage.LEFT_OUT);
        WebTestClient.bindToRouterFunction(new Pages().pageRoutes(missing))
                .build()
                .get()
                .uri("/graphiql")
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody(String.class)
                .isEqualTo(GraphiqlPage.LEFT_OUT);
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

    private HttpHeaders headersOf(String path) {
        return browser.get().uri(path).exchange().returnResult(String.class).getResponseHeaders();
    }
}
