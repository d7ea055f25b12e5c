package dev.tenure.database;

import io.zonky.test.db.postgres.util.LinuxUtils;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL's {@code pg_ctl}, for the server that keeps its data in a folder. */
record ServerControl(Path program, Path data) {

    /** Returns whether the server has stopped, within a minute. */
    boolean stop() throws IOException, InterruptedException {
        return run("stop", "-m", "fast");
    }

    /** Returns whether a server that ended was started, as it last was, within a minute. */
    boolean startAgain(Path log) throws IOException, InterruptedException {
        return run("restart", "-m", "immediate", "-l", log.toString());
    }

    private boolean run(String action, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(program.toString(), action, "-D", data.toString()));
        command.addAll(List.of("-w", "-t", "60", "-s"));
        command.addAll(List.of(options));
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(Redirect.DISCARD)
                        .start();
        try {
            return process.waitFor() == 0;
        } catch (InterruptedException interruption) {
            process.destroy();
            throw interruption;
        }
    }
}
