package dev.tenure.tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tenure.database.DatabaseTest;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.web.reactive.function.client.WebClient;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "tenure.samples=always",
            "tenure.cache.enabled=false",
            "tenure.imports.token=" + TracesTest.TOKEN
        })
@ActiveProfiles("traces")
@DatabaseTest
class TracesTest {

    static final String TOKEN = "for-traces-of-imports";

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String ANOTHER = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String ASKER = "b7ad6b7169203331";
    private static final AttributeKey<String> STATEMENT = AttributeKey.stringKey("db.query.text");
    private static final String QUERY =
            """
            query Names { person(slug: "architect") { name links { url } gaps { months } } }
            """;

    @TestConfiguration(proxyBeanMethods = false)
    static class Spans {

        @Bean
        InMemorySpanExporter exporter() {
            return InMemorySpanExporter.create();
        }
    }

    @Autowired private InMemorySpanExporter exporter;
    @Autowired private SdkTracerProvider provider;
    @LocalServerPort private int port;

    @BeforeEach
    void forget() {
        exporter.reset();
    }

    @Test
    void followsARequestThroughItsEdgesToItsStatements() {
        ask(TRACE, "01");
        List<SpanData> spans = spansOfTheRequest("graphql");
        SpanData operation = named("graphql", spans).orElseThrow();
        assertThat(operation.getAttributes().asMap())
                .containsEntry(AttributeKey.stringKey("graphql.operation.name"), "Names");
        assertThat(above(operation, spans).getParentSpanId()).isEqualTo(ASKER);
        List<SpanData> statements =
                spans.stream().filter(span -> span.getName().equals("sql")).toList();
        assertThat(statements)
                .isNotEmpty()
                .allSatisfy(statement -> {
                    assertThat(statement.getAttributes().get(STATEMENT)).contains("select");
                    SpanData edge = above(statement, spans);
                    assertThat(edge.getName()).startsWith("edge ");
                    assertThat(edge.getParentSpanId()).isEqualTo(operation.getSpanId());
                });
    }

    @Test
    void followsAnImportToItsStatements() {
        WebClient.create("http://localhost:" + port)
                .post()
                .uri("/people")
                .headers(headers -> headers.setBearerAuth(TOKEN))
                .header("traceparent", "00-%s-%s-01".formatted(TRACE, ASKER))
                .bodyValue("# Ada Traced\n\n## Experience\n\n### Engineer, Acme (2019 - 2021)\n")
                .retrieve()
                .toBodilessEntity()
                .block();
        List<SpanData> statements =
                spansOfTheRequest("sql").stream()
                        .filter(span -> span.getName().equals("sql"))
                        .toList();
        for (String said : List.of("pg_advisory_xact_lock(", "insert into position")) {
            assertThat(statements)
                    .as(said)
                    .filteredOn(span -> span.getAttributes().get(STATEMENT).contains(said))
                    .isNotEmpty()
                    .allSatisfy(span ->
                            assertThat(above(span, spansOf(TRACE)).getParentSpanId())
                                    .isEqualTo(ASKER));
        }
    }

    @Test
    void takesNoTraceOfWhatIsNotSampled() {
        ask(ANOTHER, "00");
        ask(TRACE, "01");
        spansOfTheRequest("graphql");
        assertThat(spansOf(ANOTHER)).isEmpty();
    }

    /** Asks as somebody who takes a trace of it or, with flags of 00, does not. */
    private void ask(String trace, String flags) {
        WebClient.create("http://localhost:" + port)
                .post()
                .uri("/graphql")
                .header("traceparent", "00-%s-%s-%s".formatted(trace, ASKER, flags))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("query", QUERY, "operationName", "Names"))
                .retrieve()
                .bodyToMono(String.class)
                .block();
    }

    /** Returns the spans once those have ended that end after the answer. */
    private List<SpanData> spansOfTheRequest(String name) {
        await().until(() -> {
            List<SpanData> ended = spansOf(TRACE);
            return named(name, ended).isPresent()
                    && ended.stream().anyMatch(span -> span.getParentSpanId().equals(ASKER));
        });
        return spansOf(TRACE);
    }

    private List<SpanData> spansOf(String trace) {
        provider.forceFlush().join(10, TimeUnit.SECONDS);
        return exporter.getFinishedSpanItems().stream()
                .filter(span -> span.getTraceId().equals(trace))
                .toList();
    }

    private static SpanData above(SpanData span, List<SpanData> spans) {
        return spans.stream()
                .filter(each -> each.getSpanId().equals(span.getParentSpanId()))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<SpanData> named(String name, List<SpanData> spans) {
        return spans.stream().filter(each -> each.getName().equals(name)).findFirst();
    }
}
