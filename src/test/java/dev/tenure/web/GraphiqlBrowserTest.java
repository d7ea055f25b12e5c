package dev.tenure.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tenure.database.DatabaseTest;

import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Runs {@code src/main/frontend/graphiql/graphiql.browser.mjs} in Chromium against the real
 * service.
 *
 * <p>{@code ./mvnw test -Dtest=GraphiqlBrowserTest
 * -Dscreenshot=src/main/frontend/graphiql/screenshot.png} takes README's picture again.
 */
@DatabaseTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "tenure.samples=always")
class GraphiqlBrowserTest {

    private static final Logger log = LoggerFactory.getLogger(GraphiqlBrowserTest.class);
    private static final Path FRONTEND = Path.of("src/main/frontend");

    @LocalServerPort private int port;
    @Autowired private FrontEnd frontEnd;

    @Test
    void answersEveryExampleInABrowserWithoutAskingAnotherHost() throws Exception {
        Path chromium = Browser.chromium().orElse(null);
        if (chromium == null || !frontEnd.isBuilt()) {
            leaveOut();
            return;
        }
        Path output = Path.of("target", "graphiql-browser.txt");
        int status = run(chromium, output);
        assertThat(status).as(Files.readString(output)).isZero();
    }

    private int run(Path chromium, Path output) throws IOException, InterruptedException {
        Path screenshot = Path.of(System.getProperty("screenshot", "target/graphiql.png"));
        ProcessBuilder node =
                new ProcessBuilder(
                                "node",
                                "--test",
                                "--test-timeout=180000",
                                "graphiql/graphiql.browser.mjs")
                        .directory(FRONTEND.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile());
        node.environment().put("SERVICE", "http://127.0.0.1:" + port);
        node.environment().put("CHROMIUM", chromium.toString());
        node.environment().put("SCREENSHOT", screenshot.toAbsolutePath().toString());
        return node.start().waitFor();
    }

    private static void leaveOut() {
        String reason = "GraphiQL's browser test is left out: it needs npm and a Chromium";
        log.warn(reason);
        assertThat(System.getenv("CI")).as(reason).isNotEqualTo("true");
        assumeTrue(false, reason);
    }
}
