package dev.tenure.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.ObjectAssert;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Asks the service over HTTP as any client would. */
@Lazy
record GraphQlClient(WebTestClient http) {

    @Autowired
    GraphQlClient(@Value("${local.server.port}") int port) {
        this(
                WebTestClient.bindToServer()
                        .baseUrl("http://127.0.0.1:" + port)
                        .responseTimeout(Duration.ofSeconds(30))
                        .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(1 << 24))
                        .build());
    }

    Answer post(String query) {
        return post(query, Map.of());
    }

    Answer post(String query, Map<String, Object> variables) {
        var started = System.nanoTime();
        var body =
                http.post()
                        .uri("/graphql")
                        .contentType(MediaType.APPLICATION_JSON)
                        .accept(MediaType.APPLICATION_JSON)
                        .header("Accept-Language", "de")
                        .bodyValue(Map.of("query", query, "variables", variables))
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(Answer.class)
                        .returnResult()
                        .getResponseBody();
        assertThat(body).isNotNull();
        return new Answer(
                body.data(), body.errors(), Duration.ofNanos(System.nanoTime() - started));
    }

    /** Posts a body as it stands. */
    ResponseSpec send(Map<String, Object> body) {
        return http.post()
                .uri("/graphql")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    record Problem(
            String message,
            Map<String, Object> extensions,
            List<Object> path,
            List<Object> locations) {

        Object classification() {
            return extensions.get("classification");
        }

        Object limit() {
            return extensions.get("limit");
        }

        Object argument() {
            return extensions.get("argument");
        }
    }

    record Answer(Map<String, Object> data, List<Problem> errors, Duration took) {

        Problem error() {
            assertThat(errors).hasSize(1);
            return errors.getFirst();
        }

        ObjectAssert<Object> data(String path) {
            assertThat(errors).isNull();
            return assertThat(this.<Object>value(path));
        }

        @SuppressWarnings("unchecked")
        <T> T value(String path) {
            Object value = data;
            for (var name : path.split("\\.")) {
                value =
                        value instanceof List<?> list
                                ? list.get(Integer.parseInt(name))
                                : ((Map<String, Object>) Objects.requireNonNull(value)).get(name);
            }
            return (T) value;
        }
    }
}
