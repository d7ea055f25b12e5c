package dev.tenure.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

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

/** Starts an embedded server, and leaves nothing running or locked when that fails. */
final class EmbeddedServerStart {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServerStart.class);
    private static final Duration JOINING = Duration.ofSeconds(60);

    private final EmbeddedDatabaseProperties properties;
    private final DatabaseDirectory directory;

    EmbeddedServerStart(EmbeddedDatabaseProperties properties) {
        this.properties = properties;
        directory = DatabaseDirectory.at(properties.directory());
    }

    /** Starts the server of the folder, or joins the one that runs there if that is wanted. */
    EmbeddedServer open() {
        try {
            Instant deadline = Instant.now().plus(JOINING);
            do {
                FileLock lock = directory.tryLock();
                if (lock != null) {
                    return start(lock);
                }
                Optional<Postmaster> other = runningServer();
                if (properties.join() && other.isPresent()) {
                    return new EmbeddedServer(
                            other.get().port(), directory.password(), null, null, null);
                }
                Thread.sleep(200);
            } while (properties.join() && Instant.now().isBefore(deadline));
        } catch (IOException failure) {
            throw failed(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw failed(interruption);
        }
        throw properties.join() ? serverOfServiceIsAway() : folderIsInUse();
    }

    private Optional<Postmaster> runningServer() throws IOException {
        return directory.isFinished()
                ? Postmaster.of(directory.data())
                        .filter(Postmaster::isReady)
                        .filter(Postmaster::isRunning)
                : Optional.empty();
    }

    private EmbeddedServer start(FileLock lock) throws IOException, InterruptedException {
        boolean started = false;
        try {
            boolean fresh = prepare();
            String password = directory.password();
            EmbeddedPostgres server = EmbeddedSettings.of(properties, directory, password).start();
            finish(server, fresh);
            started = true;
            return new EmbeddedServer(
                    server.getPort(), password, server, lock, EmbeddedServerKeeper.of(directory));
        } catch (IllegalStateException | SQLException failure) {
            throw failed(failure);
        } finally {
            if (!started) {
                lock.channel().close();
            }
        }
    }

    /** Returns whether the data is yet to be created, with everything ready for that. */
    private boolean prepare() throws IOException, InterruptedException {
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

    /** Creates the database in a new server, and stops the server where that fails. */
    private void finish(EmbeddedPostgres server, boolean fresh) throws IOException, SQLException {
        boolean finished = false;
        try {
            if (fresh) {
                try (Connection connection = server.getPostgresDatabase().getConnection();
                        Statement statement = connection.createStatement()) {
                    statement.execute("create database tenure");
                }
                Files.delete(directory.unfinished());
            }
            finished = true;
        } finally {
            if (!finished) {
                server.close();
            }
        }
        LOG.info(
                "The data is kept in {} by an embedded PostgreSQL on port {}.",
                directory.path(),
                server.getPort());
    }

    private DatabaseException folderIsInUse() {
        return new DatabaseException(
                "The database folder %s is in use by another Tenure that is running."
                        .formatted(directory.path()),
                "Stop that one, or give this one a folder of its own with"
                        + " tenure.database.directory.");
    }

    private DatabaseException serverOfServiceIsAway() {
        return new DatabaseException(
                "A Tenure that is running owns the database folder %s, but its PostgreSQL does not run."
                        .formatted(directory.path()),
                "%s and the log of that Tenure say why; it starts PostgreSQL again by itself where it can."
                        .formatted(directory.log()));
    }

    private DatabaseException failed(Exception failure) {
        return new DatabaseException(
                "The embedded PostgreSQL in %s could not be started: %s"
                        .formatted(directory.path(), failure.getMessage()),
                "See %s too; spring.r2dbc.url names a PostgreSQL to be used instead."
                        .formatted(directory.log()),
                failure);
    }
}
