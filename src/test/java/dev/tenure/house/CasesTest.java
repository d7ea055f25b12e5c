package dev.tenure.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.database.DatabaseTest;
import dev.tenure.database.StatementCount;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sends each document of {@code graphql-test} over HTTP to the samples and compares its answer with
 * the one beside it, and its cost with the number of statements on its first line.
 *
 * <p>How long an answer takes is not looked at: the first PDF of a busy machine takes its time.
 *
 * <p>{@code -Danswers=write} writes the answers anew: read them before they are committed.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "tenure.samples=always",
            "tenure.imports.token=case",
            "tenure.graphql.limits.time=25s"
        })
@AutoConfigureWebTestClient(timeout = "30s")
@TestInstance(Lifecycle.PER_CLASS)
@DatabaseTest
class CasesTest {

    private static final Pattern STATEMENTS = Pattern.compile("# statements: (\\d+)\n");

    @Autowired private WebTestClient client;
    @Autowired private StatementCount statements;

    @BeforeAll
    void readTheTerms() {
        send("{ technology(name: \"go\") { slug } }");
    }

    static Stream<Case> cases() throws IOException {
        return Case.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isAnswered(Case given) throws IOException {
        Matcher expected = STATEMENTS.matcher(given.text());
        assertThat(expected.lookingAt()).as("the first line says how many statements").isTrue();
        statements.reset();
        JsonNode answer = send(given.text());
        long cost = cost();
        if ("write".equals(System.getProperty("answers"))) {
            given.write(AnswerPrinter.print(answer));
        }
        assertThat(answer).isEqualTo(AnswerPrinter.read(given.answer()));
        assertThat(cost).as("statements").isEqualTo(Long.parseLong(expected.group(1)));
    }

    /** Where people are on many places, a slug is looked up by a statement of its own. */
    private long cost() {
        return statements.statements().stream()
                .filter(sql -> !sql.contains("from person_slug"))
                .count();
    }

    private JsonNode send(String document) {
        WebTestClient importing =
                client.mutate().defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer case").build();
        return AnswerPrinter.read(Graph.ask(importing, document));
    }
}
