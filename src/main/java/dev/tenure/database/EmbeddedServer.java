package dev.tenure.database;

import io.r2dbc.spi.ConnectionFactoryOptions;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;

/**
 * A real PostgreSQL in the user's folder, started and stopped with the service, or the one of a
 * running service that was joined.
 */
final class EmbeddedServer implements AutoCloseable {

    private static final String DATABASE = "tenure";
    private static final String USER = "postgres";

    private final int port;
    private final String password;
    private final @Nullable EmbeddedPostgres server;
    private final @Nullable FileLock lock;

    EmbeddedServer(
            int port, String password, @Nullable EmbeddedPostgres server, @Nullable FileLock lock) {
        this.port = port;
        this.password = password;
        this.server = server;
        this.lock = lock;
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
        try (FileChannel _ = lock == null ? null : lock.channel()) {
            if (server != null) {
                server.close();
            }
        }
    }
}
