package dev.tenure.endpoint;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

import java.util.Map;

@SmallService
@DirtiesContext
@TestPropertySource(properties = "tenure.admission.budget=2000")
class ClientBudgetsTest {

    @Autowired private GraphQlClient client;

    @Test
    void endWithAnAnswerThatSaysWhenToAskAgain() {
        isLeft(ask("{ today }"));
        isLeft(ask("{"));
        for (int i = 0; i < 3; i++) {
            ask("{ boxes(first: 99) { nodes { name id thread parts } } }").expectStatus().isOk();
        }
        ask("{ today }")
                .expectStatus()
                .isEqualTo(429)
                .expectHeader()
                .valueMatches(HttpHeaders.RETRY_AFTER, "[1-9]\\d?")
                .expectHeader()
                .valueEquals("RateLimit-Policy", "\"values\";q=2000;w=60")
                .expectHeader()
                .valueMatches("RateLimit", "\"values\";r=0;t=[1-9]\\d?")
                .expectBody()
                .jsonPath("$.errors[0].extensions.limit")
                .isEqualTo("BUDGET")
                .jsonPath("$.errors[0].extensions.classification")
                .isEqualTo("UNAVAILABLE");
    }

    private static void isLeft(ResponseSpec answer) {
        answer.expectHeader().valueMatches("RateLimit", "\"values\";r=(19\\d\\d|2000);t=1");
    }

    private ResponseSpec ask(String query) {
        return client.http().post().uri("/graphql").bodyValue(Map.of("query", query)).exchange();
    }
}
