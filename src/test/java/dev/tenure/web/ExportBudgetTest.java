package dev.tenure.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.database.DatabaseTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A client that may ask for hardly anything. */
@DatabaseTest
@AutoConfigureWebTestClient(timeout = "30s")
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"tenure.samples=always", "tenure.admission.budget=2"})
class ExportBudgetTest {

    @Autowired private WebTestClient client;

    @Test
    void isSpentByExportsAsByQuestions() {
        client.get().uri("/people/architect.json").exchange().expectStatus().isOk();
        client.get()
                .uri("/people/architect.md")
                .exchange()
                .expectStatus()
                .isEqualTo(429)
                .expectHeader()
                .valueMatches(HttpHeaders.RETRY_AFTER, "[1-9]\\d*")
                .expectBody(String.class)
                .value(problem -> assertThat(problem).contains("This address has asked for too"));
        client.post()
                .uri("/graphql")
                .header(HttpHeaders.CONTENT_TYPE, "application/json")
                .bodyValue("{\"query\":\"{ __typename }\"}")
                .exchange()
                .expectStatus()
                .isEqualTo(429);
    }
}
