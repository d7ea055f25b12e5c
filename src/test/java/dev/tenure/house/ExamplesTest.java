package dev.tenure.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.database.DatabaseTest;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every example that GraphiQL opens with has an answer that shows something. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "tenure.samples=always")
@AutoConfigureWebTestClient(timeout = "30s")
@DatabaseTest
class ExamplesTest {

    private static final Path EXAMPLES = Path.of("src/main/frontend/graphiql/examples");

    private final JsonMapper json = new JsonMapper();

    @Autowired private WebTestClient client;

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".graphql")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void hasAnAnswer(Path example) throws IOException {
        Path variables = Path.of(example.toString().replace(".graphql", ".json"));
        Map<String, ?> given =
                Files.exists(variables)
                        ? json.readerForMapOf(Object.class).readValue(Files.readString(variables))
                        : Map.of();
        JsonNode answer = json.readTree(Graph.ask(client, Files.readString(example), given));
        assertThat(answer.get("errors")).isNull();
        assertThat(answer.get("data")).allSatisfy(field -> assertThat(field).isNotEmpty());
    }
}
