package dev.tenure.database;

import io.r2dbc.spi.ConnectionFactoryOptions;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A real PostgreSQL in the user's folder, started and stopped with the service, or the one of a
 * running service that was joined.
 */
final class EmbeddedServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final Duration JOINING = Duration.ofSeconds(60);
    private static final String DATABASE = "tenure";
    private static final String USER = "postgres";

    private final int port;
    private final String password;
    private final @Nullable EmbeddedPostgres server;
    private final @Nullable FileLock lock;

    private EmbeddedServer(
            int port, String password, @Nullable EmbeddedPostgres server, @Nullable FileLock lock) {
        this.port = port;
        this.password = password;
        this.server = server;
        this.lock = lock;
    }

    static EmbeddedServer open(EmbeddedDatabaseProperties properties) {
        DatabaseDirectory directory = DatabaseDirectory.at(properties.directory());
        try {
            Instant deadline = Instant.now().plus(JOINING);
            do {
                FileLock lock = directory.tryLock();
                if (lock != null) {
                    return start(properties, directory, lock);
                }
                Optional<Postmaster> other = Postmaster.of(directory.data());
                if (properties.join()
                        && directory.finished()
                        && other.filter(Postmaster::ready).isPresent()) {
                    return new EmbeddedServer(other.get().port(), directory.password(), null, null);
                }
                Thread.sleep(200);
            } while (properties.join() && Instant.now().isBefore(deadline));
        } catch (IOException failure) {
            throw failed(directory, failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw failed(directory, interruption);
        }
        throw new DatabaseException(
                "The database folder %s is in use by another Tenure that is running."
                        .formatted(directory.path()),
                "Stop that one, or give this one a folder of its own with"
                        + " tenure.database.directory.");
    }

    private static EmbeddedServer start(
            EmbeddedDatabaseProperties properties, DatabaseDirectory directory, FileLock lock)
            throws IOException, InterruptedException {
        boolean started = false;
        try {
            EmbeddedServer server = start(properties, directory, lock, prepare(directory));
            started = true;
            return server;
        } catch (IllegalStateException | SQLException failure) {
            throw failed(directory, failure);
        } finally {
            if (!started) {
                lock.channel().close();
            }
        }
    }

    /** Whether the data is yet to be created, with everything ready for that. */
    private static boolean prepare(DatabaseDirectory directory)
            throws IOException, InterruptedException {
        directory.requireReadableVersion();
        Postmaster.clear(directory.data());
        directory.keepLogOfLastRun();
        if (Files.exists(directory.unfinished())) {
            FileSystemUtils.deleteRecursively(directory.data());
        }
        if (Files.exists(directory.data())) {
            return false;
        }
        if (Files.notExists(directory.unfinished())) {
            Files.createFile(directory.unfinished());
        }
        directory.createPassword();
        return true;
    }

    private static EmbeddedServer start(
            EmbeddedDatabaseProperties properties,
            DatabaseDirectory directory,
            FileLock lock,
            boolean fresh)
            throws IOException, SQLException {
        String password = directory.password();
        EmbeddedPostgres server = EmbeddedSettings.of(properties, directory, password).start();
        if (fresh) {
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database tenure");
            }
            Files.delete(directory.unfinished());
        }
        log.info(
                "The data is kept in {} by an embedded PostgreSQL on port {}.",
                directory.path(),
                server.getPort());
        return new EmbeddedServer(server.getPort(), password, server, lock);
    }

    private static DatabaseException failed(DatabaseDirectory directory, Exception failure) {
        return new DatabaseException(
                "The embedded PostgreSQL in %s could not be started: %s"
                        .formatted(directory.path(), failure.getMessage()),
                "See %s too; spring.r2dbc.url names a PostgreSQL to be used instead."
                        .formatted(directory.log()),
                failure);
    }

    ConnectionFactoryOptions options() {
        return ConnectionFactoryOptions.builder()
                .option(ConnectionFactoryOptions.DRIVER, "postgresql")
                .option(ConnectionFactoryOptions.HOST, "localhost")
                .option(ConnectionFactoryOptions.PORT, port)
                .option(ConnectionFactoryOptions.DATABASE, DATABASE)
                .option(ConnectionFactoryOptions.USER, USER)
                .option(ConnectionFactoryOptions.PASSWORD, password)
                .build();
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
        if (lock != null) {
            lock.channel().close();
        }
    }
}
