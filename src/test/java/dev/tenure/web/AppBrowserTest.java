package dev.tenure.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tenure.database.DatabaseTest;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Runs the tests in {@code src/main/frontend/app/browser} in Chromium against the real service;
 * they leave their pictures in {@code target/screenshots}. The last one adds a résumé to the
 * samples, which the others count.
 *
 * <p>{@code ./mvnw test -Dtest=AppBrowserTest -Dscreenshot=src/main/frontend/app/screenshot.png}
 * takes README's picture again.
 */
@DatabaseTest
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"tenure.samples=always", "tenure.imports.token=browser"})
class AppBrowserTest {

    private static final Logger log = LoggerFactory.getLogger(AppBrowserTest.class);
    private static final Path FRONTEND = Path.of("src/main/frontend");

    @LocalServerPort private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "person",
                "layout",
                "faults",
                "people",
                "checklist",
                "add",
                "query",
                "touch",
                "turns",
                "trouble",
                "looks",
                "print",
                "wide"
            })
    void doesInABrowserWhatItsScriptSays(String script) throws Exception {
        Path chromium = Browser.chromium().orElse(null);
        if (chromium == null || !new ClassPathResource("static/app/index.html").exists()) {
            leaveOut();
            return;
        }
        Path output = Path.of("target", script + "-browser.txt");
        int status = run(script, chromium, output);
        assertThat(status).as(Files.readString(output)).isZero();
    }

    private int run(String script, Path chromium, Path output)
            throws IOException, InterruptedException {
        Path screenshots = Path.of("target", "screenshots").toAbsolutePath();
        Path screenshot = Path.of(System.getProperty("screenshot", "target/app.png"));
        ProcessBuilder node =
                new ProcessBuilder(
                                "node",
                                "--test",
                                "--test-timeout=600000",
                                "app/browser/" + script + ".browser.mjs")
                        .directory(FRONTEND.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile());
        node.environment().put("SERVICE", "http://127.0.0.1:" + port);
        node.environment().put("CHROMIUM", chromium.toString());
        node.environment().put("SCREENSHOTS", screenshots.toString());
        node.environment().put("SCREENSHOT", screenshot.toAbsolutePath().toString());
        return node.start().waitFor();
    }

    private static void leaveOut() {
        String reason = "The front end's browser tests are left out: they need npm and a Chromium";
        log.warn(reason);
        assertThat(System.getenv("CI")).as(reason).isNotEqualTo("true");
        assumeTrue(false, reason);
    }
}
