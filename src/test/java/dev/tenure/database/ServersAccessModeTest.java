package dev.tenure.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Option;
import io.r2dbc.spi.TransactionDefinition;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@SpringBootTest
@DatabaseTest
class ServersAccessModeTest {

    @Autowired ConnectionFactory connections;

    @ParameterizedTest
    @CsvSource({"on, false, on", "off, false, off", "off, true, on"})
    void isTheServersUnlessReadingIsAskedFor(String servers, boolean asked, String mode) {
        assertThat(
                        Mono.usingWhen(
                                        connections.create(),
                                        connection ->
                                                set(connection, servers)
                                                        .then(begin(connection, asked))
                                                        .then(show(connection)),
                                        connection ->
                                                Mono.from(connection.rollbackTransaction())
                                                        .then(set(connection, "off"))
                                                        .then(Mono.from(connection.close())))
                                .block())
                .isEqualTo(mode);
    }

    private static Mono<Void> set(Connection connection, String mode) {
        String sql = "set default_transaction_read_only = " + mode;
        return Flux.from(connection.createStatement(sql).execute())
                .flatMap(result -> result.getRowsUpdated())
                .then();
    }

    private static Mono<Void> begin(Connection connection, boolean isReadOnly) {
        TransactionDefinition asked =
                new TransactionDefinition() {
                    @Override
                    public <T> T getAttribute(Option<T> option) {
                        return option.equals(READ_ONLY) ? option.cast(isReadOnly) : null;
                    }
                };
        return Mono.from(connection.beginTransaction(asked));
    }

    private static Mono<String> show(Connection connection) {
        return Flux.from(connection.createStatement("show transaction_read_only").execute())
                .flatMap(result -> result.map(row -> row.get(0, String.class)))
                .single();
    }
}
