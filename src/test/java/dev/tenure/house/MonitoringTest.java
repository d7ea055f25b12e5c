package dev.tenure.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.database.DatabaseTest;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The dashboard and the alerts look at what the service tells of itself. */
@DatabaseTest
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.test.metrics.export=true",
            "management.endpoints.web.exposure.include=health,prometheus"
        })
class MonitoringTest {

    private static final Pattern METRIC =
            Pattern.compile("\\b(?:tenure|r2dbc|jvm|process|system)_[a-z0-9_]+");

    @LocalServerPort private int port;

    @ParameterizedTest
    @ValueSource(strings = {"grafana-dashboard.json", "prometheus-alerts.yaml"})
    void lookAtMetricsThatAreThere(String name) throws IOException {
        String file = Files.readString(Path.of("src/main/monitoring", name));
        Set<String> metrics =
                METRIC.matcher(file).results().map(MatchResult::group).collect(Collectors.toSet());
        assertThat(metrics).hasSizeGreaterThan(5);
        ask("{ people(first: 1) { nodes { name } } }");
        ask("{ people(first: 1000) { nodes { name } } }");
        String told = told();
        assertThat(metrics)
                .allSatisfy(metric -> assertThat(told).containsPattern("(?m)^" + metric + "[ {]"));
        assertThat(told)
                .contains("field=\"people\",outcome=\"data\"")
                .contains("limit=\"PAGE\"")
                .contains("edge=\"person");
    }

    private void ask(String query) {
        http().post()
                .uri("/graphql")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("query", query))
                .exchange()
                .expectStatus()
                .is2xxSuccessful();
    }

    private String told() {
        return Objects.requireNonNull(
                http().get()
                        .uri("/actuator/prometheus")
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody());
    }

    private WebTestClient http() {
        return WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(1 << 22))
                .build();
    }
}
