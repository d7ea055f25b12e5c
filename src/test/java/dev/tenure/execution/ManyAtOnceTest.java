package dev.tenure.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.database.DatabaseTest;
import dev.tenure.database.StatementCount;
import dev.tenure.house.SeededRandom;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.WebClient;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Whoever asks at the same time as others is answered as if alone. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"tenure.samples=always", "tenure.cache.enabled=false"})
@DatabaseTest
@ExtendWith(SeededRandom.class)
class ManyAtOnceTest {

    private static final int QUESTIONS = 400;
    private static final int AT_ONCE = 64;

    private static final List<String> SLUGS =
            List.of("architect", "ARCHITECT", "kenji-okafor", "mara-lindqvist", "nobody");

    private static final List<String> FIELDS =
            List.of(
                    "name",
                    "name links { url }",
                    "name positions { title achievements { text } }",
                    "positions { title techStack { technology { name } role }"
                            + " achievements { evidence(technologies: {}) {"
                            + " technology { name } start end } } }",
                    "positions(filter: {period: {from: \"%2$d\", to: \"%3$d\"},"
                            + " technologies: {anyOf: [\"%4$s\"]}}) { title }",
                    "positions(filter: {period: {from: \"%2$d\", certainty: DEFINITE},"
                            + " kinds: [EMPLOYMENT]}) { title }",
                    "positions(filter: {technologies: {anyOf: [\"%4$s\", \"java\"],"
                            + " implied: false}}) { title }");

    private static final List<String> TECHNOLOGIES =
            List.of("kubernetes", "postgresql", "database", "go", "javascript");

    private final Random random;

    @Autowired private StatementCount statements;
    @LocalServerPort private int port;
    private WebClient client;

    ManyAtOnceTest(Random random) {
        this.random = random;
    }

    @BeforeEach
    void connect() {
        client = WebClient.create("http://localhost:" + port);
    }

    @Test
    void areAnsweredAsIfAlone() {
        List<String> questions = Stream.generate(this::question).limit(QUESTIONS).toList();
        statements.reset();
        List<String> alone = ask(questions, 1);
        int ofAlone = statements.count();
        statements.reset();
        List<String> together = ask(questions, AT_ONCE);
        assertThat(together).isEqualTo(alone);
        assertThat(statements.count()).isLessThan(ofAlone);
        assertThat(alone)
                .anyMatch(answer -> answer.contains("\"title\""))
                .noneMatch(answer -> answer.contains("BAD_REQUEST"));
    }

    private List<String> ask(List<String> questions, int atOnce) {
        return Flux.fromIterable(questions)
                .flatMapSequential(this::ask, atOnce)
                .collectList()
                .block();
    }

    private Mono<String> ask(String question) {
        return client.post()
                .uri("/graphql")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("query", question))
                .retrieve()
                .bodyToMono(String.class);
    }

    private String question() {
        int from = 2010 + random.nextInt(10);
        return ("{ person(slug: \"%1$s\") { " + any(FIELDS) + " } }")
                .formatted(any(SLUGS), from, from + random.nextInt(5), any(TECHNOLOGIES));
    }

    private String any(List<String> several) {
        return several.get(random.nextInt(several.size()));
    }
}
