package dev.tenure.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.MediaTypes;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.reactive.function.BodyInserters;

import java.util.Map;
import java.util.stream.Stream;

@SmallService
class RequestBodyTest {

    @Autowired GraphQlClient client;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | one JSON object",
                "null | one JSON object",
                "[] | one JSON object",
                "[{\"query\": \"{ today }\"}] | one JSON object",
                "\"{ today }\" | one JSON object",
                "1 | one JSON object",
                "{} | no 'query'",
                "{\"query\": null} | no 'query'",
                "{\"query\": 1} | 'query' must be a string",
                "{\"query\": true} | 'query' must be a string",
                "{\"query\": [\"{ today }\"]} | 'query' must be a string",
                "{\"query\": \"{ today }\", \"operationName\": 1} | 'operationName' must be",
                "{\"query\": \"{ today }\", \"variables\": []} | 'variables' must be an object",
                "{\"query\": \"{ today }\", \"variables\": \"{}\"} | 'variables' must be",
                "{\"query\": \"{ today }\", \"extensions\": 7} | 'extensions' must be an object",
                "{\"query\": \"{ today | not JSON",
                "{ today } | not JSON",
                "{\"query\": \"{ today }\"} {} | not JSON"
            })
    void refusesABodyThatIsNoRequest(String body, String message) {
        isRefused(post(body == null ? "" : body).expectStatus().isBadRequest(), message);
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        var body = "{\"query\": \"{ today }\", \"x\": \"%s\"}".formatted("x".repeat(5_000_000));
        isRefused(post(body).expectStatus().isEqualTo(413), "too large");
    }

    @ParameterizedTest
    @MethodSource
    void refusesJsonBeyondTheLimitsOfItsReader(String value) {
        var body = "{\"query\": \"{ today }\", \"variables\": {\"x\": %s}}".formatted(value);
        isRefused(post(body).expectStatus().isBadRequest(), "500 levels, 1000 digits");
    }

    static Stream<String> refusesJsonBeyondTheLimitsOfItsReader() {
        return Stream.of(
                "[".repeat(600) + "]".repeat(600),
                "9".repeat(1_500),
                "0." + "9".repeat(1_500),
                "1e" + "9".repeat(1_500),
                "{\"%s\": 1}".formatted("x".repeat(60_000)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"query\": \"{ today }\", \"operationName\": null}",
                "{\"query\": \"{ today }\", \"variables\": null, \"extensions\": null}",
                "{\"query\": \"query A { today }\", \"operationName\": \"A\", \"more\": [1]}"
            })
    void answersABodyThatIsARequest(String body) {
        post(body).expectStatus().isOk().expectBody().jsonPath("$.data.today").exists();
    }

    @Test
    void answersTheOlderMediaTypeWithOkWhateverTheDocument() {
        post("{\"query\": \"{\"}").expectStatus().isOk();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{ | 400", "{ today } | 200", "{ box { slow { name } } } | 504"})
    void saysByStatusWhoseFaultItIs(String query, int status) {
        var body =
                client.http()
                        .post()
                        .uri("/graphql")
                        .contentType(MediaType.APPLICATION_JSON)
                        .accept(MediaTypes.APPLICATION_GRAPHQL_RESPONSE)
                        .bodyValue(Map.of("query", query))
                        .exchange()
                        .expectStatus()
                        .isEqualTo(status)
                        .expectHeader()
                        .contentType(MediaTypes.APPLICATION_GRAPHQL_RESPONSE)
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody();
        assertThat(body).contains(status == 200 ? "data" : "errors");
    }

    @ParameterizedTest
    @CsvSource({"Accept, nonsense", "Content-Type, text/plain"})
    void blamesTheClientForAHeaderThatMakesNoSense(String name, String value) {
        client.http()
                .post()
                .uri("/graphql")
                .headers(headers -> headers.set("Content-Type", "application/json"))
                .headers(headers -> headers.set(name, value))
                .body(BodyInserters.fromValue("{\"query\": \"{ today }\"}".getBytes(UTF_8)))
                .exchange()
                .expectStatus()
                .is4xxClientError();
    }

    private ResponseSpec post(String body) {
        return client.http()
                .post()
                .uri("/graphql")
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private static void isRefused(ResponseSpec response, String message) {
        response.expectHeader()
                .contentType(MediaType.APPLICATION_JSON)
                .expectBody()
                .jsonPath("$.errors[0].message")
                .value(String.class, text -> assertThat(text).contains(message))
                .jsonPath("$.errors[0].extensions.classification")
                .isEqualTo("BAD_REQUEST")
                .jsonPath("$.data")
                .doesNotExist();
    }
}
