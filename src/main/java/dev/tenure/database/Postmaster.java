package dev.tenure.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

/**
 * A server's main process, as its {@code postmaster.pid} tells of it (line 1 the process, line 4
 * the port, line 8 the state), which may be dead by now.
 */
record Postmaster(Path data, long pid, int port, boolean isReady) {

    static Optional<Postmaster> of(Path data) throws IOException {
        try {
            List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
            if (lines.size() < 4) {
                return Optional.empty();
            }
            return Optional.of(
                    new Postmaster(
                            data,
                            Long.parseLong(lines.get(0).strip()),
                            Integer.parseInt(lines.get(3).strip()),
                            lines.size() >= 8 && lines.get(7).strip().equals("ready")));
        } catch (NoSuchFileException | NumberFormatException notThereOrNotWhole) {
            return Optional.empty();
        }
    }

    /** Leaves the data without a server: an orphan is stopped, a dead one's file removed. */
    static void clear(Path data) throws IOException, InterruptedException {
        Optional<Postmaster> found = of(data);
        if (found.isEmpty()) {
            return;
        }
        Postmaster postmaster = found.get();
        Optional<ServerControl> control = postmaster.control();
        if (control.isPresent()) {
            postmaster.stop(control.get());
        } else {
            Files.deleteIfExists(data.resolve("postmaster.pid"));
        }
    }

    boolean isRunning() {
        return program().isPresent();
    }

    /**
     * Returns the program of this very server; process numbers are given again, so the name must
     * fit.
     */
    private Optional<Path> program() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .map(ProcessHandle::info)
                .filter(info ->
                        info.arguments()
                                .map(Arrays::asList)
                                .map(arguments -> arguments.contains(data.toString()))
                                .orElse(true))
                .flatMap(ProcessHandle.Info::command)
                .map(Path::of)
                .filter(program -> program.getFileName().toString().startsWith("postgres"));
    }

    /** Returns what controls the server; nothing where it does not run. */
    Optional<ServerControl> control() {
        return program().map(program -> new ServerControl(program.resolveSibling("pg_ctl"), data));
    }

    /** Waits until the server has ended. */
    void awaitEnd() throws InterruptedException {
        Optional<ProcessHandle> process = ProcessHandle.of(pid).filter(_ -> isRunning());
        try {
            if (process.isPresent()) {
                process.get().onExit().get();
            }
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void stop(ServerControl control) throws IOException, InterruptedException {
        if (!control.stop() && isRunning()) {
            throw new DatabaseException(
                    "A PostgreSQL left behind by an earlier run (process %d) still uses %s and does not stop."
                            .formatted(pid, data),
                    "Stop that process, then start again.");
        }
    }
}
