package dev.tenure.database;

import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.spi.ConnectionFactory;

import reactor.core.publisher.Mono;

/** Opens connections of the driver that are not the pool's. */
record ListeningConnections(ConnectionFactory driver) {

    Mono<PostgresqlConnection> create() {
        return Mono.from(driver.create()).cast(PostgresqlConnection.class);
    }
}
