package dev.tenure.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryOptions;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;

class PrimaryConnectionsTest {

    /** A server that takes connections and says nothing. */
    private ServerSocket silent;

    private ConnectionFactoryOptions server;

    @BeforeEach
    void open() throws Exception {
        silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        server = EmbeddedTestDatabase.create();
    }

    @AfterEach
    void close() throws IOException {
        silent.close();
    }

    @Test
    void areToTheNextServerWhereOneSaysNothing() {
        assertThat(answer(connections(silentAddress(), serverAddress()))).isEqualTo(1);
    }

    @Test
    void areToTheServerAtOnceWhereTheLastWasFound() {
        ConnectionFactory connections = connections(silentAddress(), serverAddress());
        answer(connections);
        assertThat(Mono.fromCallable(() -> answer(connections)).block(Duration.ofSeconds(10)))
                .isEqualTo(1);
    }

    @Test
    void sayOfEachServerWhyThereIsNone() {
        ServerAddress nobody = new ServerAddress("localhost", 1);
        assertThatThrownBy(() -> answer(connections(nobody, silentAddress())))
                .hasMessageContaining("No primary answers at localhost:1,localhost:")
                .hasMessageContaining("Cannot connect to localhost")
                .matches(DatabaseTrouble::causes);
    }

    private ServerAddress silentAddress() {
        return new ServerAddress("localhost", silent.getLocalPort());
    }

    private ServerAddress serverAddress() {
        return ServerAddress.of(server).getFirst();
    }

    private ConnectionFactory connections(ServerAddress... addresses) {
        ConnectionFactoryOptions options =
                server.mutate()
                        .option(
                                ConnectionFactoryOptions.HOST,
                                ServerAddress.list(List.of(addresses)))
                        .build();
        return new Driver(options, List.of()).connections();
    }

    private static Integer answer(ConnectionFactory connections) {
        return Mono.usingWhen(
                        connections.create(),
                        connection ->
                                Mono.from(connection.createStatement("select 1").execute())
                                        .flatMap(result ->
                                                Mono.from(
                                                        result.map(
                                                                row -> row.get(0, Integer.class)))),
                        Connection::close)
                .block();
    }
}
