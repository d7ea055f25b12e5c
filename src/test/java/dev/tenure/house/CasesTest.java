package dev.tenure.house;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Comparator.comparing;

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
import org.springframework.test.web.reactive.server.WebTestClient;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sends each document of {@code graphql-test} over HTTP to the samples and compares its answer with
 * the one beside it, and its cost with the number of statements on its first line.
 *
 * <p>{@code -Danswers=write} writes the answers anew: read them before they are committed.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "tenure.samples=always")
@AutoConfigureWebTestClient(timeout = "30s")
@TestInstance(Lifecycle.PER_CLASS)
@DatabaseTest
class CasesTest {

    private static final Path DOCUMENTS = Path.of("src/test/resources/graphql-test");
    private static final Pattern STATEMENTS = Pattern.compile("# statements: (\\d+)\n");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Autowired private WebTestClient client;
    @Autowired private StatementCount statements;

    @BeforeAll
    void readTheTerms() {
        send("{ technology(name: \"go\") { slug } }");
    }

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(DOCUMENTS)) {
            return files.filter(file -> file.toString().endsWith(".graphql")).toList().stream()
                    .sorted(comparing(Path::toString));
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isAnswered(Path document) throws IOException {
        String text = Files.readString(document);
        Matcher expected = STATEMENTS.matcher(text);
        assertThat(expected.lookingAt()).as("the first line says how many statements").isTrue();
        statements.reset();
        JsonNode answer = send(text);
        int cost = statements.count();
        Path file = Path.of(document.toString().replace(".graphql", ".json"));
        if ("write".equals(System.getProperty("answers"))) {
            Files.writeString(file, JSON.writeValueAsString(answer) + "\n");
        }
        assertThat(answer).isEqualTo(JSON.readTree(Files.readString(file)));
        assertThat(cost).as("statements").isEqualTo(Integer.parseInt(expected.group(1)));
    }

    private JsonNode send(String document) {
        return JSON.readTree(Graph.ask(client, document));
    }
}
