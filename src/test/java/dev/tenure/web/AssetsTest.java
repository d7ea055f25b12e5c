package dev.tenure.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.net.URI;

/** The files of {@code src/test/resources/static/assets} say in their content what they are. */
class AssetsTest {

    private static final String SCRIPT = "/assets/example-h4sh.js";

    private final WebTestClient browser =
            WebTestClient.bindToRouterFunction(Assets.routes()).build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip, deflate, br, zstd | br | brotli",
                "BR | br | brotli",
                "br;q=0.1, gzip | br | brotli",
                "gzip | gzip | gzip",
                "gzip;q=1.0, br;q=0 | gzip | gzip",
                "br; q=0.000, gzip;q=0 | | original",
                "brotli, xgzip | | original",
                "'' | | original",
            })
    void givesTheSmallestCopyThatTheClientTakes(String accepted, String coding, String content) {
        var answer = ask(HttpMethod.GET, SCRIPT, "Accept-Encoding", accepted);
        var headers = answer.getResponseHeaders();
        assertThat(answer.getResponseBody()).isEqualTo(content);
        assertThat(headers.getFirst("Content-Encoding")).isEqualTo(coding);
        assertThat(headers.getFirst("Content-Type")).isEqualTo("text/javascript");
        assertThat(headers.getContentLength()).isEqualTo(content.length());
        assertThat(headers.getVary()).containsExactly("Accept-Encoding");
    }

    @Test
    void givesTheFileItselfWhereThereIsNoCopy() {
        var answer = ask(HttpMethod.GET, "/assets/small-h4sh.css", "Accept-Encoding", "br");
        assertThat(answer.getResponseBody()).isEqualTo("original");
        assertThat(answer.getResponseHeaders().getFirst("Content-Encoding")).isNull();
        assertThat(answer.getResponseHeaders().getVary()).containsExactly("Accept-Encoding");
    }

    @Test
    void letsABrowserKeepFilesForAYear() {
        assertThat(
                        ask(HttpMethod.GET, SCRIPT, "Accept", "*/*")
                                .getResponseHeaders()
                                .getCacheControl())
                .isEqualTo("max-age=31536000, public, immutable");
    }

    @ParameterizedTest
    @CsvSource({"br, \"example-h4sh.js.br\"", "identity, \"example-h4sh.js\""})
    void knowsTheCopyThatAClientHas(String accepted, String tag) {
        var again =
                browser.get()
                        .uri(SCRIPT)
                        .header("Accept-Encoding", accepted)
                        .header("If-None-Match", tag)
                        .exchange();
        again.expectStatus().isNotModified().expectHeader().valueEquals("ETag", tag);
    }

    @Test
    void saysTheLengthWithoutTheContent() {
        var answer = ask(HttpMethod.HEAD, SCRIPT, "Accept-Encoding", "br");
        assertThat(answer.getResponseHeaders().getContentLength()).isEqualTo("brotli".length());
        assertThat(answer.getResponseBody()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/example-h4sh.js.br",
                "/assets/example-h4sh.js.gz",
                "/assets/nowhere.js",
                "/assets/",
                "/assets/../graphiql/index.html",
                "/assets/..%2f..%2fapplication.yaml"
            })
    void hasNothingElse(String path) {
        assertThat(ask(HttpMethod.GET, path, "Accept-Encoding", "br").getStatus().value())
                .isEqualTo(404);
    }

    private EntityExchangeResult<String> ask(
            HttpMethod method, String path, String header, String value) {
        return browser.method(method)
                .uri(URI.create(path))
                .header(header, value)
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }
}
