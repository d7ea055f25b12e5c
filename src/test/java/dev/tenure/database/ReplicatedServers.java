package dev.tenure.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** A primary and a standby that streams from it, both embedded. */
public final class ReplicatedServers implements AutoCloseable {

    private final Path folder;
    private final EmbeddedPostgres primary;
    private final EmbeddedPostgres standby;

    private ReplicatedServers(Path folder, EmbeddedPostgres primary, EmbeddedPostgres standby) {
        this.folder = folder;
        this.primary = primary;
        this.standby = standby;
    }

    /** Starts them. */
    public static ReplicatedServers start() throws IOException {
        Path folder = Files.createTempDirectory("tenure-replicated");
        Path data = folder.resolve("primary");
        Path copy = folder.resolve("standby");
        EmbeddedPostgres first = builder(data).start();
        int port = first.getPort();
        first.close();
        FileSystemUtils.copyRecursively(data, copy);
        Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rwx------"));
        Files.deleteIfExists(copy.resolve("postmaster.pid"));
        Files.createFile(copy.resolve("standby.signal"));
        EmbeddedPostgres primary = builder(data).setPort(port).start();
        EmbeddedPostgres standby =
                builder(copy)
                        .setServerConfig(
                                "primary_conninfo",
                                "postgresql://postgres@localhost:%d/".formatted(port))
                        .start();
        return new ReplicatedServers(folder, primary, standby);
    }

    private static EmbeddedPostgres.Builder builder(Path data) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPGStartupWait(Duration.ofMinutes(1))
                .setServerConfig("unix_socket_directories", "");
    }

    /** Returns the address of the primary, whichever of the two it is. */
    public String url() {
        return "r2dbc:postgresql:failover://postgres@localhost:%d,localhost:%d/postgres"
                .formatted(primary.getPort(), standby.getPort());
    }

    /** Returns the address of the one that begins as the standby. */
    public String readerUrl() {
        return "r2dbc:postgresql://localhost:%d/postgres".formatted(standby.getPort());
    }

    /** Ends the primary. */
    public void endPrimary() throws IOException {
        primary.close();
    }

    /** Returns the first column of the first row of a statement at the primary. */
    public String atPrimary(String sql) throws SQLException {
        return at(primary, sql);
    }

    /** Returns the first column of the first row of a statement at the standby. */
    public String atStandby(String sql) throws SQLException {
        return at(standby, sql);
    }

    private static String at(EmbeddedPostgres server, String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(server.getJdbcUrl("postgres", "postgres"));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    @Override
    public void close() throws IOException {
        standby.close();
        primary.close();
        FileSystemUtils.deleteRecursively(folder);
    }
}
