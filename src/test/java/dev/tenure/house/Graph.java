package dev.tenure.house;

import org.springframework.test.web.reactive.server.WebTestClient;

import java.util.Map;
import java.util.Objects;

/** Sends documents as clients do. */
final class Graph {

    private Graph() {}

    static String ask(WebTestClient client, String document) {
        return ask(client, document, Map.of());
    }

    static String ask(WebTestClient client, String document, Map<String, ?> variables) {
        return Objects.requireNonNull(
                client.post()
                        .uri("/graphql")
                        .bodyValue(Map.of("query", document, "variables", variables))
                        .exchange()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody());
    }
}
