package dev.tenure.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.database.DatabaseTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The front ends that README shows run as they stand there, with the packages of our own. */
@DatabaseTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "tenure.samples=always")
class ReadmeFrontEndsTest {

    private static final Pattern SCRIPT = Pattern.compile("```[jt]s\n(.*?)```", Pattern.DOTALL);

    private static final Path FRONT_END = Path.of("src/main/frontend");

    @TempDir private Path folder;
    @LocalServerPort private int port;

    @BeforeEach
    void needsPackages() {
        NodeFolder.needPackages(FRONT_END);
    }

    @Test
    void askByFetch() throws Exception {
        NodeFolder node = new NodeFolder(folder);
        node.write("jobs.mjs", script(0));
        assertThat(node.run("jobs.mjs"))
                .contains("XSky Ltd: 2021.6 ~ Now", "Sina: 2012.01 ~ 2012.12");
    }

    @Test
    void askWithTypes() throws Exception {
        NodeFolder node = new NodeFolder(folder);
        node.linkPackages(FRONT_END);
        node.write("codegen.ts", script(1));
        node.write("src/jobs.ts", script(2));
        node.run("node_modules/@graphql-codegen/cli/esm/bin.js");
        node.run(
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
        node.run("node_modules/rolldown/bin/cli.mjs", "src/jobs.ts", "--file", "jobs.mjs");
        assertThat(node.run("jobs.mjs")).contains("Glow Inc: 79 months", "UnitedStack: 22 months");
    }

    private String script(int index) throws IOException {
        List<MatchResult> scripts =
                SCRIPT.matcher(Files.readString(Path.of("README.md"))).results().toList();
        assertThat(scripts).hasSize(3);
        return scripts.get(index).group(1).replace("localhost:8080", "localhost:" + port);
    }
}
