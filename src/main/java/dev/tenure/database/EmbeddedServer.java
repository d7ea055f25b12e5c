package dev.tenure.database;

import io.r2dbc.spi.ConnectionFactoryOptions;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.availability.LivenessState;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.function.Consumer;

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
    private final @Nullable EmbeddedServerKeeper keeper;

    EmbeddedServer(
            int port,
            String password,
            @Nullable EmbeddedPostgres server,
            @Nullable FileLock lock,
            @Nullable EmbeddedServerKeeper keeper) {
        this.port = port;
        this.password = password;
        this.server = server;
        this.lock = lock;
        this.keeper = keeper;
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

    /** Starts the server again whenever it ends, and tells whether that goes well. */
    void keep(Consumer<LivenessState> observer) {
        if (keeper != null) {
            keeper.start(observer);
        }
    }

    @Override
    public void close() throws IOException {
        try (FileChannel _ = lock == null ? null : lock.channel()) {
            if (keeper != null) {
                keeper.close();
            }
            if (server != null) {
                server.close();
            }
        }
    }
}
