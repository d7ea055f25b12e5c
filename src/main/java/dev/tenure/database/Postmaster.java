package dev.tenure.database;

import io.zonky.test.db.postgres.util.LinuxUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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
        Optional<Path> program = postmaster.program();
        if (program.isPresent()) {
            postmaster.stop(program.get().resolveSibling("pg_ctl"));
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

    private void stop(Path control) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(control.toString(), "stop", "-D", data.toString()));
        command.addAll(List.of("-m", "fast", "-w", "-t", "60"));
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (process.waitFor() != 0 && isRunning()) {
            throw new DatabaseException(
                    "A PostgreSQL left behind by an earlier run (process %d) still uses %s and does not stop."
                            .formatted(pid, data),
                    "Stop that process, then start again.");
        }
    }
}
