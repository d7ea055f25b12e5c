package dev.tenure.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.database.DatabaseTest;
import dev.tenure.document.DocumentLimits;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.springframework.test.web.reactive.server.WebTestClient.RequestBodySpec;

import java.util.Map;

/** Whoever has the token puts a résumé in by one request. */
@DatabaseTest
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"tenure.imports.token=open sesame", "tenure.samples=never"})
class ImportHandlerTest {

    private static final String MARKDOWN =
            """
            # Ada Posted

            ## Experience

            ### Engineer, Acme Ltd (2019 - 2021)

            - Moved billing to Kubernetes
            """;

    @LocalServerPort private int port;

    @Test
    void keepsWhatTheBodySays() {
        post("/people", MARKDOWN)
                .expectStatus()
                .isCreated()
                .expectHeader()
                .location("/people/ada-posted")
                .expectBody()
                .jsonPath("$.outcome")
                .isEqualTo("CREATED")
                .jsonPath("$.format")
                .isEqualTo("MARKDOWN")
                .jsonPath("$.positions")
                .isEqualTo(1);
        isThere("ada-posted", "Ada Posted");
        post("/people", MARKDOWN)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.outcome")
                .isEqualTo("UNCHANGED");
        post("/people?slug=ada-posted", MARKDOWN.replace("2021", "2022"))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.outcome")
                .isEqualTo("UPDATED");
    }

    @Test
    void keepsNothingOfADryRun() {
        post("/people?dryRun=true", MARKDOWN.replace("Ada", "Dry"))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.outcome")
                .isEqualTo("READ")
                .jsonPath("$.document.work[0].name")
                .isEqualTo("Acme Ltd");
        ask("dry-posted").jsonPath("$.errors[0].extensions.classification").isEqualTo("NOT_FOUND");
    }

    @Test
    void refusesWithTheReportWhatIsNoResume() {
        post("/people", "{\"basics\": ")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.outcome")
                .isEqualTo("REFUSED")
                .jsonPath("$.problems[0].severity")
                .isEqualTo("ERROR");
        post("/people", "").expectStatus().isEqualTo(422);
        post("/people?format=json", MARKDOWN).expectStatus().isEqualTo(422);
    }

    @Test
    void refusesWhatCannotBeMeant() {
        post("/people?format=runes", MARKDOWN)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.detail")
                .value(detail -> assertThat(detail.toString()).contains("json, yaml"));
        post("/people", "x".repeat(DocumentLimits.DOCUMENT_BYTES + 1))
                .expectStatus()
                .isEqualTo(413);
        request("/people", "Bearer open sesame")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .bodyValue("--x--")
                .exchange()
                .expectStatus()
                .isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer ", "Bearer open", "Basic open sesame"})
    void letsNobodyInWithoutTheToken(String authorization) {
        request("/people", authorization)
                .bodyValue(MARKDOWN)
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .valueEquals(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }

    private WebTestClient.ResponseSpec post(String address, String document) {
        return request(address, "Bearer open sesame").bodyValue(document).exchange();
    }

    private RequestBodySpec request(String address, String authorization) {
        return http().post().uri(address).header(HttpHeaders.AUTHORIZATION, authorization);
    }

    private void isThere(String slug, String name) {
        ask(slug).jsonPath("$.data.person.name").isEqualTo(name);
    }

    private BodyContentSpec ask(String slug) {
        return http().post()
                .uri("/graphql")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("query", "{ person(slug: \"%s\") { name } }".formatted(slug)))
                .exchange()
                .expectBody();
    }

    private WebTestClient http() {
        return WebTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
    }
}
