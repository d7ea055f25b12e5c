package dev.tenure.database;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Option;
import io.r2dbc.spi.ValidationDepth;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.PropertyMapper;
import org.springframework.boot.r2dbc.ConnectionFactoryBuilder;
import org.springframework.boot.r2dbc.ConnectionFactoryDecorator;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcConnectionDetails;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

import java.time.Duration;

/** What {@code spring.r2dbc} cannot say: how our statements bind, and who watches connections. */
@Configuration(proxyBeanMethods = false)
class ConnectionConfiguration {

    /** The server ends a statement in time; without its word, a connection is given up later. */
    private static final Duration GRACE = Duration.ofMillis(500);

    @Bean
    ConnectionWatch connectionWatch(R2dbcProperties properties) {
        ConnectionTrust trust =
                new ConnectionTrust(
                        statementTimeout(properties).plus(GRACE),
                        WriteTransaction.LIMIT.plus(GRACE),
                        System::nanoTime);
        ConnectionWatch watch = new ConnectionWatch(trust);
        watch.start();
        return watch;
    }

    private static Duration statementTimeout(R2dbcProperties properties) {
        Duration timeout =
                Duration.parse(properties.getProperties().getOrDefault("statementTimeout", "PT0S"));
        return timeout.isZero() ? WriteTransaction.LIMIT : timeout;
    }

    /** Gives {@code spring.r2dbc.properties} to embedded servers and containers too. */
    @Bean(destroyMethod = "dispose")
    ConnectionPool connectionFactory(
            R2dbcConnectionDetails details,
            R2dbcProperties properties,
            ObjectProvider<ConnectionFactoryDecorator> decorators,
            ConnectionWatch watch) {
        ConnectionFactory driver =
                driver(details, properties).decorators(decorators.orderedStream().toList()).build();
        return pool(new WatchedConnections(driver, watch), properties.getPool());
    }

    static ConnectionFactoryBuilder driver(
            R2dbcConnectionDetails details, R2dbcProperties properties) {
        return ConnectionFactoryBuilder.withOptions(details.getConnectionFactoryOptions().mutate())
                .configure(options ->
                        properties
                                .getProperties()
                                .forEach((name, value) ->
                                        options.option(Option.valueOf(name), value)));
    }

    static ConnectionPool pool(WatchedConnections connections, R2dbcProperties.Pool sizes) {
        ConnectionPoolConfiguration.Builder pool =
                ConnectionPoolConfiguration.builder(connections)
                        .validationDepth(ValidationDepth.REMOTE)
                        .customizer(builder ->
                                builder.evictionPredicate((connection, _) ->
                                        connection instanceof WatchedConnection watched
                                                && watched.health().isDead()));
        PropertyMapper map = PropertyMapper.get();
        map.from(sizes.getInitialSize()).to(pool::initialSize);
        map.from(sizes.getMinIdle()).to(pool::minIdle);
        map.from(sizes.getMaxSize()).to(pool::maxSize);
        map.from(sizes.getMaxAcquireTime()).to(pool::maxAcquireTime);
        map.from(sizes.getAcquireRetry()).to(pool::acquireRetry);
        map.from(sizes.getMaxCreateConnectionTime()).to(pool::maxCreateConnectionTime);
        return new ConnectionPool(pool.build());
    }

    @Bean
    DatabaseClient databaseClient(ConnectionFactory connections) {
        return DatabaseClient.builder()
                .connectionFactory(connections)
                .namedParameters(false)
                .build();
    }
}
