package dev.tenure.database;

import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryOptions;

import org.springframework.boot.r2dbc.ConnectionFactoryBuilder;
import org.springframework.boot.r2dbc.ConnectionFactoryDecorator;

import java.time.Duration;
import java.util.List;

/**
 * PostgreSQL's driver for one server, or for the primary of several.
 *
 * @param decorators what is put around the connections of the pool
 */
record Driver(ConnectionFactoryOptions options, List<ConnectionFactoryDecorator> decorators) {

    private static final Duration ATTEMPT = Duration.ofSeconds(1);

    Driver {
        decorators = List.copyOf(decorators);
    }

    /** Returns what opens connections of the pool. */
    ConnectionFactory watchedConnections() {
        return connections(decorators);
    }

    /** Returns what opens connections beside the pool. */
    ConnectionFactory connections() {
        return connections(List.of());
    }

    /** Returns how many servers a connection may be tried at. */
    int servers() {
        return isOfPrimary() ? ServerAddress.of(options).size() : 1;
    }

    /** Returns how long a statement may take outside of write transactions. */
    Duration statementLimit() {
        Duration limit = duration("statementTimeout", Duration.ZERO);
        return limit.isZero() ? WriteTransaction.LIMIT : limit;
    }

    private ConnectionFactory connections(List<ConnectionFactoryDecorator> around) {
        if (!isOfPrimary()) {
            return factory(options, around);
        }
        List<ServerAddress> addresses = ServerAddress.of(options);
        return new PrimaryConnections(
                addresses,
                addresses.stream().map(one -> factory(one.in(options), around)).toList(),
                duration("connectTimeout", ATTEMPT));
    }

    /** Other choices than the primary are the driver's own. */
    private boolean isOfPrimary() {
        String target = DriverOptions.text(options, DriverOptions.TARGET);
        return ServerAddress.of(options).size() > 1
                && (target == null || target.equalsIgnoreCase("primary"));
    }

    private Duration duration(String name, Duration otherwise) {
        String text = DriverOptions.text(options, name);
        return text == null ? otherwise : Duration.parse(text);
    }

    private static ConnectionFactory factory(
            ConnectionFactoryOptions options, List<ConnectionFactoryDecorator> around) {
        return ConnectionFactoryBuilder.withOptions(options.mutate()).decorators(around).build();
    }
}
