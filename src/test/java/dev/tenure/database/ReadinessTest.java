package dev.tenure.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext
class ReadinessTest {

    @TempDir private static Path folder;
    private static EmbeddedPostgres postgres;

    @LocalServerPort private int port;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) throws IOException {
        postgres = start(0);
        String url = "r2dbc:postgresql://localhost:%d/postgres".formatted(postgres.getPort());
        properties.add("spring.r2dbc.url", () -> url);
        properties.add("spring.r2dbc.username", () -> "postgres");
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void followsTheDatabaseDownAndUpAgain() throws Exception {
        assertThat(readiness()).isEqualTo(200);
        postgres.close();
        assertThat(readiness()).isEqualTo(503);
        assertThat(get("/actuator/health/liveness")).isEqualTo(200);
        postgres = start(postgres.getPort());
        await().atMost(Duration.ofMinutes(1)).until(() -> readiness() == 200);
    }

    private int readiness() throws Exception {
        return get("/actuator/health/readiness");
    }

    private int get(String path) throws Exception {
        URI uri = URI.create("http://localhost:%d%s".formatted(port, path));
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(uri).build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private static EmbeddedPostgres start(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }
}
