package dev.tenure.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.availability.LivenessState;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

class EmbeddedServerTest {

    @TempDir private Path folder;

    @Test
    void keepsItsDataWhenTheServiceIsKilled() throws Exception {
        Path directory = folder.resolve("database");
        EmbeddedServerProcess service = EmbeddedServerProcess.start(directory);
        try (EmbeddedServer joined = open(directory, true)) {
            execute(joined, "create table kept as select 'still here'::text as word");
        } finally {
            service.kill();
        }
        Path data = directory.resolve("data");
        assertThat(Postmaster.of(data)).as("the orphan").get().matches(Postmaster::isRunning);
        try (EmbeddedServer server = open(directory, false)) {
            assertThat(answer(server, "select word from kept")).isEqualTo("still here");
        }
        assertThat(Postmaster.of(data)).as("after a clean stop").isEmpty();
    }

    @Test
    void isStartedAgainWhenItIsKilled() throws Exception {
        Path directory = folder.resolve("database");
        try (EmbeddedServer server = open(directory, false)) {
            List<LivenessState> told = new CopyOnWriteArrayList<>();
            server.keep(told::add);
            execute(server, "create table kept as select 'still here'::text as word");
            Path data = directory.resolve("data");
            Postmaster killed = Postmaster.of(data).orElseThrow();
            ProcessHandle.of(killed.pid()).orElseThrow().destroyForcibly();
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> {
                        Optional<Postmaster> next = Postmaster.of(data);
                        return next.filter(Postmaster::isReady).isPresent()
                                && next.get().pid() != killed.pid();
                    });
            assertThat(told).as("a short absence breaks nothing").isEmpty();
            assertThat(answer(server, "select word from kept")).isEqualTo("still here");
        }
        assertThat(Postmaster.of(directory.resolve("data"))).as("after a clean stop").isEmpty();
    }

    @Test
    void isOneServicesAloneAndOpenToACommandThatJoins() throws Exception {
        Path directory = folder.resolve("database");
        try (EmbeddedServerProcess _ = EmbeddedServerProcess.start(directory)) {
            assertThatExceptionOfType(DatabaseException.class)
                    .isThrownBy(() -> open(directory, false))
                    .withMessageMatching("The database folder .* is in use by another .*\\.");
            open(directory, true).close();
            try (EmbeddedServer joined = open(directory, true)) {
                assertThat(answer(joined, "select 'once more'")).isEqualTo("once more");
            }
        }
        assertThat(Postmaster.of(directory.resolve("data"))).isEmpty();
    }

    @Test
    void startsByItselfForACommandWhenNoServiceRuns() throws Exception {
        Path directory = folder.resolve("database");
        try (EmbeddedServer server = open(directory, true)) {
            assertThat(answer(server, "select 'alone'")).isEqualTo("alone");
        }
        assertThat(Postmaster.of(directory.resolve("data"))).isEmpty();
    }

    @Test
    void startsAgainAfterAFirstStartThatWasCutShort() throws Exception {
        Path directory = folder.resolve("database");
        Files.createDirectories(directory.resolve("data"));
        Files.writeString(directory.resolve("data").resolve("postgresql.conf"), "half a file");
        Files.createFile(directory.resolve("unfinished"));
        try (EmbeddedServer server = open(directory, false)) {
            assertThat(answer(server, "select 'whole'")).isEqualTo("whole");
        }
        assertThat(directory.resolve("unfinished")).doesNotExist();
    }

    @Test
    void leavesNothingRunningOrLockedWhenAFirstStartFails() throws Exception {
        Path directory = folder.resolve("database");
        Path unfinished = Files.createDirectories(directory.resolve("unfinished"));
        Path obstacle = Files.createFile(unfinished.resolve("obstacle"));
        assertThatExceptionOfType(DatabaseException.class)
                .isThrownBy(() -> open(directory, false))
                .withMessageContaining("could not be started");
        assertThat(Postmaster.of(directory.resolve("data"))).isEmpty();
        Files.delete(obstacle);
        try (EmbeddedServer server = open(directory, false)) {
            assertThat(answer(server, "select 'whole'")).isEqualTo("whole");
        }
    }

    @Test
    void isDurableSortsByCodePointAndAsksForItsPassword() throws Exception {
        Path directory = folder.resolve("a folder with spaces");
        try (EmbeddedServer server = open(directory, false)) {
            assertThat(answer(server, "show fsync")).isEqualTo("on");
            assertThat(answer(server, "show synchronous_commit")).isEqualTo("on");
            assertThat(
                            answer(
                                    server,
                                    "select string_agg(w, '' order by w) from unnest(array['é', 'b', 'Z']) w"))
                    .isEqualTo("Zbé");
            MigrationDetails details = MigrationDetails.of(server.options());
            assertThatThrownBy(
                            () -> DriverManager.getConnection(details.url(), "postgres", "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
        }
    }

    @Test
    void refusesTheDataOfAnotherMajorVersion() throws Exception {
        Path data = Files.createDirectories(folder.resolve("database").resolve("data"));
        Files.writeString(data.resolve("PG_VERSION"), "17\n");
        assertThatExceptionOfType(DatabaseException.class)
                .isThrownBy(() -> open(folder.resolve("database"), false))
                .withMessageContaining("written by PostgreSQL 17");
        assertThat(data.resolve("PG_VERSION")).exists();
    }

    @Test
    void saysThatItsPortIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatExceptionOfType(DatabaseException.class)
                    .isThrownBy(() -> LoopbackPort.free(taken.getLocalPort()))
                    .withMessageContaining("Port " + taken.getLocalPort());
        }
    }

    @Test
    void leavesAProcessAloneThatOnlyHasTheNumberOfADeadServer() throws Exception {
        long ours = ProcessHandle.current().pid();
        Path file = folder.resolve("postmaster.pid");
        Files.writeString(file, ours + "\n" + folder + "\n1700000000\n5432\n\n\n\nready\n");
        assertThat(Postmaster.of(folder)).get().matches(found -> !found.isRunning());
        Postmaster.clear(folder);
        assertThat(file).doesNotExist();
    }

    private static EmbeddedServer open(Path directory, boolean join) {
        return new EmbeddedServerStart(EmbeddedServerProcess.properties(directory, join)).open();
    }

    private static void execute(EmbeddedServer server, String sql) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String answer(EmbeddedServer server, String sql) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(EmbeddedServer server) throws SQLException {
        MigrationDetails details = MigrationDetails.of(server.options());
        return DriverManager.getConnection(details.url(), details.user(), details.password());
    }
}
