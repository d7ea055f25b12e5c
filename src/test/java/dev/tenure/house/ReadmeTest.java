package dev.tenure.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.database.DatabaseTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** README's queries have the answers that README shows. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "tenure.samples=always")
@AutoConfigureWebTestClient(timeout = "30s")
@DatabaseTest
class ReadmeTest {

    private static final Pattern QUERY_AND_ANSWER =
            Pattern.compile("```graphql\n(.*?)```\\s+```json\n(.*?)```", Pattern.DOTALL);

    private final JsonMapper json = new JsonMapper();

    @Autowired private WebTestClient client;

    @Test
    void queriesHaveTheAnswersShown() throws IOException {
        List<MatchResult> examples =
                QUERY_AND_ANSWER.matcher(Files.readString(Path.of("README.md"))).results().toList();
        assertThat(examples).hasSizeGreaterThanOrEqualTo(5);
        assertThat(examples)
                .allSatisfy(example ->
                        assertThat(json.readTree(Graph.ask(client, example.group(1))))
                                .isEqualTo(json.readTree(example.group(2))));
    }
}
