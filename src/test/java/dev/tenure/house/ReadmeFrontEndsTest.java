package dev.tenure.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tenure.database.DatabaseTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The front ends that README shows run as they stand there, with the packages of our own. */
@DatabaseTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "tenure.samples=always")
class ReadmeFrontEndsTest {

    private static final Logger log = LoggerFactory.getLogger(ReadmeFrontEndsTest.class);
    private static final Path PACKAGES = Path.of("src/main/frontend/node_modules").toAbsolutePath();
    private static final Pattern SCRIPT = Pattern.compile("```[jt]s\n(.*?)```", Pattern.DOTALL);

    @TempDir private Path folder;
    @LocalServerPort private int port;

    @BeforeEach
    void needsNodeAndThePackages() {
        if (!Files.exists(PACKAGES.resolve("@graphql-codegen/client-preset"))) {
            String reason = "README's front ends are left out: they need what npm installs";
            log.warn(reason);
            assertThat(System.getenv("CI")).as(reason).isNotEqualTo("true");
            assumeTrue(false, reason);
        }
    }

    @Test
    void askByFetch() throws Exception {
        Files.writeString(folder.resolve("jobs.mjs"), script(0));
        assertThat(node("jobs.mjs")).contains("XSky Ltd: 2021.6 ~ Now", "Sina: 2012.01 ~ 2012.12");
    }

    @Test
    void askWithTypes() throws Exception {
        Files.createSymbolicLink(folder.resolve("node_modules"), PACKAGES);
        Files.writeString(folder.resolve("package.json"), "{\"type\": \"module\"}");
        Files.writeString(folder.resolve("codegen.ts"), script(1));
        Files.createDirectory(folder.resolve("src"));
        Files.writeString(folder.resolve("src/jobs.ts"), script(2));
        node("node_modules/@graphql-codegen/cli/esm/bin.js");
        node(
                "node_modules/typescript/bin/tsc",
                "--noEmit",
                "--strict",
                "--target",
                "es2022",
                "--module",
                "preserve",
                "--lib",
                "es2022,dom",
                "src/jobs.ts");
        node("node_modules/rolldown/bin/cli.mjs", "src/jobs.ts", "--file", "jobs.mjs");
        assertThat(node("jobs.mjs")).contains("Glow Inc: 79 months", "UnitedStack: 22 months");
    }

    private String script(int index) throws IOException {
        List<MatchResult> scripts =
                SCRIPT.matcher(Files.readString(Path.of("README.md"))).results().toList();
        assertThat(scripts).hasSize(3);
        return scripts.get(index).group(1).replace("localhost:8080", "localhost:" + port);
    }

    private String node(String... arguments) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "node", ".txt");
        Process node =
                new ProcessBuilder(Stream.concat(Stream.of("node"), Stream.of(arguments)).toList())
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        int status = node.waitFor();
        String said = Files.readString(output);
        assertThat(status).as(said).isZero();
        return said;
    }
}
