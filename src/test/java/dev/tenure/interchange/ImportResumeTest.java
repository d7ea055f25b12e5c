package dev.tenure.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.database.DatabaseTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

/** Whoever has the token puts a résumé in by a mutation, and nobody else by no method. */
@DatabaseTest
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "tenure.imports.token=open sesame",
            "tenure.samples=never",
            "tenure.cache.size=1MB"
        })
class ImportResumeTest {

    private static final String TOKEN = "Bearer open sesame";

    private static final String MUTATION =
            """
            mutation ($input: ImportResumeInput!) {
              importResume(input: $input) {
                report { outcome format slug positions problems { severity code sentence } }
                person { name positions { organization { name } } }
                document
              }
            }
            """;

    private static final String MARKDOWN =
            """
            # Mia Mutated

            ## Experience

            ### Engineer, Acme Ltd (2019 - 2021)

            - Moved billing to Kubernetes
            """;

    @LocalServerPort private int port;

    @Test
    void keepsWhatTheDocumentSaysAndAnswersThePerson() {
        importText(MARKDOWN)
                .jsonPath("$.data.importResume.report.outcome")
                .isEqualTo("CREATED")
                .jsonPath("$.data.importResume.report.format")
                .isEqualTo("MARKDOWN")
                .jsonPath("$.data.importResume.person.positions[0].organization.name")
                .isEqualTo("Acme Ltd")
                .jsonPath("$.data.importResume.document")
                .isEqualTo(null);
        importText(MARKDOWN).jsonPath("$.data.importResume.report.outcome").isEqualTo("UNCHANGED");
        importText(MARKDOWN.replace("Acme", "Emca"))
                .jsonPath("$.data.importResume.report.outcome")
                .isEqualTo("UPDATED")
                .jsonPath("$.data.importResume.person.positions[0].organization.name")
                .isEqualTo("Emca Ltd");
    }

    @Test
    void takesBytesInBase64() {
        String wrapped =
                Base64.getMimeEncoder()
                        .encodeToString(
                                MARKDOWN.replace("Mia", "Bea").getBytes(StandardCharsets.UTF_8));
        send(Map.of("document", Map.of("base64", wrapped)))
                .jsonPath("$.data.importResume.report.slug")
                .isEqualTo("bea-mutated");
        send(Map.of("document", Map.of("base64", "###")))
                .jsonPath("$.errors[0].extensions.argument")
                .isEqualTo("input.document.base64")
                .jsonPath("$.errors[0].extensions.classification")
                .isEqualTo("BAD_REQUEST");
        send(Map.of("document", Map.of("base64", wrapped, "text", "x")))
                .jsonPath("$.errors[0].extensions.classification")
                .isEqualTo("BAD_REQUEST");
    }

    @Test
    void keepsNothingOfADryRun() {
        send(Map.of(
                        "document",
                        Map.of("text", MARKDOWN.replace("Mia", "Dry")),
                        "slug",
                        "dry",
                        "dryRun",
                        true))
                .jsonPath("$.data.importResume.report.outcome")
                .isEqualTo("READ")
                .jsonPath("$.data.importResume.person")
                .isEqualTo(null)
                .jsonPath("$.data.importResume.document")
                .value(document -> assertThat(document.toString()).contains("Acme Ltd"));
        isAbsent("dry");
    }

    @Test
    void tellsInTheReportWhatIsTheMatterWithADocument() {
        importText("{\"basics\": ")
                .jsonPath("$.errors")
                .doesNotExist()
                .jsonPath("$.data.importResume.report.outcome")
                .isEqualTo("REFUSED")
                .jsonPath("$.data.importResume.report.problems[0].severity")
                .isEqualTo("ERROR")
                .jsonPath("$.data.importResume.report.problems[0].code")
                .isEqualTo("SYNTAX")
                .jsonPath("$.data.importResume.person")
                .isEqualTo(null);
    }

    @Test
    void takesADocumentThatIsLargerThanAQuestionMayBe() {
        String large = MARKDOWN.replace("Mia", "Lea") + "\n<!-- " + "x".repeat(1_000_000) + " -->";
        importText(large).jsonPath("$.data.importResume.report.slug").isEqualTo("lea-mutated");
        ask("Bearer other", MUTATION, variables(large)).expectStatus().isEqualTo(413);
    }

    @Test
    void executesOneAfterTheOther() {
        String several =
                """
                mutation ($first: ResumeDocumentInput!, $second: ResumeDocumentInput!) {
                  a: importResume(input: {document: $first, slug: "ida"}) { person { name } }
                  b: importResume(input: {document: {base64: "#"}}) { person { name } }
                  c: importResume(input: {document: $second, slug: "ida"}) {
                    report { outcome }
                    person { name }
                  }
                }
                """;
        ask(
                        TOKEN,
                        several,
                        Map.of(
                                "first",
                                Map.of("text", MARKDOWN.replace("Mia", "Ida")),
                                "second",
                                Map.of("text", MARKDOWN.replace("Mia", "Eda"))))
                .expectBody()
                .jsonPath("$.data.a.person.name")
                .isEqualTo("Ida Mutated")
                .jsonPath("$.data.b")
                .isEqualTo(null)
                .jsonPath("$.data.c.report.outcome")
                .isEqualTo("UPDATED")
                .jsonPath("$.data.c.person.name")
                .isEqualTo("Eda Mutated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer open", "Basic open sesame"})
    void letsNobodyInWithoutTheToken(String authorization) {
        ask(authorization, MUTATION, variables(MARKDOWN.replace("Mia", "Eve")))
                .expectBody()
                .jsonPath("$.data.importResume")
                .isEqualTo(null)
                .jsonPath("$.errors[0].extensions.classification")
                .isEqualTo("UNAUTHORIZED");
        isAbsent("eve-mutated");
    }

    @Test
    void changesNothingByASafeMethod() {
        String change =
                "mutation B { importResume(input: {document: {text: \"# Gus Mutated\"}})"
                        + " { report { slug } } }";
        for (String document : new String[] {change, "query A { __typename } " + change}) {
            isRefused(
                    http().get()
                            .uri(address ->
                                    address.path("/graphql")
                                            .query("operationName=B&query={q}")
                                            .build(document))
                            .header(HttpHeaders.AUTHORIZATION, TOKEN)
                            .exchange());
            isRefused(
                    http().method(HttpMethod.valueOf("QUERY"))
                            .uri("/graphql")
                            .header(HttpHeaders.AUTHORIZATION, TOKEN)
                            .bodyValue(Map.of("query", document, "operationName", "B"))
                            .exchange());
        }
        isAbsent("gus-mutated");
    }

    @Test
    void answersNobodyFromWhatAnotherHasChanged() {
        for (String outcome : new String[] {"CREATED", "UNCHANGED", "UNCHANGED"}) {
            ask(TOKEN, MUTATION, variables(MARKDOWN.replace("Mia", "Kim")))
                    .expectHeader()
                    .valueEquals(HttpHeaders.CACHE_CONTROL, "no-store")
                    .expectBody()
                    .jsonPath("$.data.importResume.report.outcome")
                    .isEqualTo(outcome);
        }
        ask("", MUTATION, variables(MARKDOWN.replace("Mia", "Kim")))
                .expectBody()
                .jsonPath("$.errors[0].extensions.classification")
                .isEqualTo("UNAUTHORIZED");
    }

    private static void isRefused(ResponseSpec answer) {
        answer.expectStatus()
                .isEqualTo(405)
                .expectHeader()
                .valueEquals(HttpHeaders.ALLOW, "POST")
                .expectBody()
                .jsonPath("$.errors[0].extensions.code")
                .isEqualTo("MUTATION_NEEDS_POST");
    }

    private void isAbsent(String slug) {
        ask("", "{ person(slug: \"%s\") { name } }".formatted(slug), Map.of())
                .expectBody()
                .jsonPath("$.errors[0].extensions.classification")
                .isEqualTo("NOT_FOUND");
    }

    private BodyContentSpec importText(String text) {
        return ask(TOKEN, MUTATION, variables(text)).expectBody();
    }

    private BodyContentSpec send(Map<String, ?> input) {
        return ask(TOKEN, MUTATION, Map.of("input", input)).expectBody();
    }

    private static Map<String, ?> variables(String text) {
        return Map.of("input", Map.of("document", Map.of("text", text)));
    }

    private ResponseSpec ask(String authorization, String query, Map<String, ?> variables) {
        return http().post()
                .uri("/graphql")
                .header(HttpHeaders.AUTHORIZATION, authorization)
                .bodyValue(Map.of("query", query, "variables", variables))
                .exchange();
    }

    private WebTestClient http() {
        return WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .responseTimeout(Duration.ofMinutes(1))
                .build();
    }
}
