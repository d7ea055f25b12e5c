package dev.tenure.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;

import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

import java.time.Duration;

/** Opens watched connections; while the server restarts, it tries for a little while. */
record WatchedConnections(ConnectionFactory driver, ConnectionWatch watch)
        implements ConnectionFactory {

    private static final Retry SHORTLY =
            Retry.fixedDelay(8, Duration.ofMillis(100))
                    .filter(DatabaseTrouble::causes)
                    .onRetryExhaustedThrow((_, last) -> last.failure());

    @Override
    public Mono<Connection> create() {
        return Mono.from(driver.create()).retryWhen(SHORTLY).map(watch::watched);
    }

    @Override
    public ConnectionFactoryMetadata getMetadata() {
        return driver.getMetadata();
    }
}
