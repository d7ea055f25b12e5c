package dev.tenure.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A folder of scripts that Node runs with the packages of our own front end. */
record NodeFolder(Path folder) {

    private static final Logger log = LoggerFactory.getLogger(NodeFolder.class);
    private static final Path PACKAGES = Path.of("src/main/frontend/node_modules").toAbsolutePath();

    /** Leaves the test out where the packages are not installed, which fails in CI. */
    static void needPackages() {
        if (!Files.exists(PACKAGES.resolve("@apollo/client"))) {
            String reason = "What runs in Node is left out: it needs what npm installs";
            log.warn(reason);
            assertThat(System.getenv("CI")).as(reason).isNotEqualTo("true");
            assumeTrue(false, reason);
        }
    }

    void linkPackages() throws IOException {
        Files.createSymbolicLink(folder.resolve("node_modules"), PACKAGES);
        write("package.json", "{\"type\": \"module\"}");
    }

    void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    /** Runs a script to its end; returns what it says. */
    String run(String... arguments) throws IOException, InterruptedException {
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
