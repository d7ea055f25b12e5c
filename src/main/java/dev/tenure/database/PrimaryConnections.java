package dev.tenure.database;

import static dev.tenure.database.Columns.flag;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;
import io.r2dbc.spi.R2dbcNonTransientResourceException;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Signal;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Opens connections to the primary of several servers: first where the last was found, then at the
 * others, and with each for a bounded time. The driver's own choice has no bound for a server that
 * takes a connection and says nothing, and begins each time with the first.
 */
final class PrimaryConnections implements ConnectionFactory {

    private static final Logger LOG = LoggerFactory.getLogger(PrimaryConnections.class);

    /** No connection could be made (PostgreSQL's manual, appendix A). */
    private static final String UNREACHABLE = "08001";

    private static final String IS_STANDBY = "select pg_is_in_recovery() as is_standby";

    private final List<ServerAddress> addresses;
    private final List<ConnectionFactory> servers;
    private final Duration limit;
    private volatile int current;

    /**
     * @param limit how long a server may take for a connection
     */
    PrimaryConnections(
            List<ServerAddress> addresses, List<ConnectionFactory> servers, Duration limit) {
        this.addresses = List.copyOf(addresses);
        this.servers = List.copyOf(servers);
        this.limit = limit;
    }

    @Override
    public Mono<Connection> create() {
        return Mono.defer(() -> openFrom(0, current, List.of()));
    }

    private Mono<Connection> openFrom(int tried, int first, List<Throwable> failures) {
        return tried == servers.size()
                ? nowhere(failures)
                : open((first + tried) % servers.size())
                        .onErrorResume(
                                failure -> openFrom(tried + 1, first, and(failures, failure)));
    }

    private static List<Throwable> and(List<Throwable> failures, Throwable failure) {
        return Stream.concat(failures.stream(), Stream.of(failure)).toList();
    }

    /** An attempt that takes too long is not cancelled: what it opens late is closed. */
    private Mono<Connection> open(int server) {
        CompletableFuture<@Nullable Signal<Connection>> opening =
                Mono.<Connection>from(servers.get(server).create())
                        .flatMap(connection -> ofPrimary(connection, server))
                        .materialize()
                        .toFuture();
        return Mono.fromFuture(opening, true)
                .timeout(limit)
                .doOnError(TimeoutException.class, _ -> closeLater(opening))
                .doOnCancel(() -> closeLater(opening))
                .<Connection>dematerialize()
                .doOnNext(_ -> found(server));
    }

    private Mono<Connection> ofPrimary(Connection connection, int server) {
        return Flux.from(connection.createStatement(IS_STANDBY).execute())
                .concatMap(result -> result.map(row -> flag(row, "is_standby")))
                .single()
                .flatMap(isStandby ->
                        isStandby
                                ? refused(addresses.get(server) + " is a standby")
                                : Mono.just(connection))
                .onErrorResume(failure ->
                        Mono.from(connection.close()).onErrorComplete().then(Mono.error(failure)));
    }

    private static void closeLater(CompletableFuture<@Nullable Signal<Connection>> opening) {
        opening.thenAccept(opened -> {
            if (opened != null && opened.get() instanceof Connection connection) {
                Mono.from(connection.close()).onErrorComplete().subscribe();
            }
        });
    }

    private void found(int server) {
        if (current != server) {
            current = server;
            LOG.info("The primary is {}", addresses.get(server));
        }
    }

    private Mono<Connection> nowhere(List<Throwable> failures) {
        String reasons =
                failures.stream().map(Throwable::getMessage).collect(Collectors.joining("; "));
        return refused(
                "No primary answers at %s: %s".formatted(ServerAddress.list(addresses), reasons));
    }

    private static Mono<Connection> refused(String reason) {
        return Mono.error(() -> new R2dbcNonTransientResourceException(reason, UNREACHABLE));
    }

    @Override
    public ConnectionFactoryMetadata getMetadata() {
        return servers.getFirst().getMetadata();
    }
}
