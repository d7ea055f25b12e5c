package dev.tenure.database;

import static org.awaitility.Awaitility.await;

import org.awaitility.core.ConditionTimeoutException;
import org.awaitility.core.TerminalFailureException;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** An embedded server in a Java process of its own, which can be killed. */
final class EmbeddedServerProcess implements AutoCloseable {

    private final Process process;

    private EmbeddedServerProcess(Process process) {
        this.process = process;
    }

    /** Serves until nobody holds the other end of its input any more. */
    public static void main(String[] arguments) throws IOException {
        try (EmbeddedServer _ =
                new EmbeddedServerStart(properties(Path.of(arguments[0]), false)).open()) {
            System.in.read();
        }
    }

    static EmbeddedServerProcess start(Path directory) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        File output = directory.resolveSibling(directory.getFileName() + ".log").toFile();
        Process process =
                new ProcessBuilder(
                                List.of(
                                        java,
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        EmbeddedServerProcess.class.getName(),
                                        directory.toString()))
                        .redirectErrorStream(true)
                        .redirectOutput(output)
                        .start();
        EmbeddedServerProcess started = new EmbeddedServerProcess(process);
        started.awaitReady(directory, output);
        return started;
    }

    static EmbeddedDatabaseProperties properties(Path directory, boolean join) {
        Path programs = Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg");
        return new EmbeddedDatabaseProperties(directory, programs, 0, join);
    }

    private void awaitReady(Path directory, File output) {
        DatabaseDirectory place = new DatabaseDirectory(directory);
        try {
            await().atMost(Duration.ofMinutes(2))
                    .failFast(() -> !process.isAlive())
                    .until(() ->
                            place.isFinished()
                                    && Postmaster.of(place.data())
                                            .filter(Postmaster::isReady)
                                            .isPresent());
        } catch (ConditionTimeoutException | TerminalFailureException notReady) {
            kill();
            throw new IllegalStateException("The server did not start, see " + output, notReady);
        }
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit().join();
    }
}
