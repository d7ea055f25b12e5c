package dev.tenure.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A folder of scripts that Node runs with packages of npm. */
public record NodeFolder(Path folder) {

    private static final Logger LOG = LoggerFactory.getLogger(NodeFolder.class);

    /**
     * Leaves the test out where the packages of this folder of the project are not installed, which
     * fails in CI.
     */
    public static void needPackages(Path project) {
        if (!Files.exists(packages(project))) {
            String reason = "What runs in Node is left out: it needs what npm installs";
            LOG.warn(reason);
            assertThat(System.getenv("CI")).as(reason).isNotEqualTo("true");
            assumeTrue(false, reason);
        }
    }

    private static Path packages(Path project) {
        return project.resolve("node_modules").toAbsolutePath();
    }

    void linkPackages(Path project) throws IOException {
        Files.createSymbolicLink(folder.resolve("node_modules"), packages(project));
        write("package.json", "{\"type\": \"module\"}");
    }

    void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    /** Runs a script to its end; returns what it says. */
    public String run(String... arguments) throws IOException, InterruptedException {
        Path output = Files.createTempFile("node", ".txt");
        Process node =
                new ProcessBuilder(Stream.concat(Stream.of("node"), Stream.of(arguments)).toList())
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        int status = node.waitFor();
        String said = Files.readString(output);
        Files.delete(output);
        assertThat(status).as(said).isZero();
        return said;
    }
}
