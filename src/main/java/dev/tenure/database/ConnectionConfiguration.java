package dev.tenure.database;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryOptions;
import io.r2dbc.spi.ValidationDepth;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.PropertyMapper;
import org.springframework.boot.r2dbc.ConnectionFactoryDecorator;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcConnectionDetails;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

import java.time.Duration;

/** What {@code spring.r2dbc} cannot say: how our statements bind, and who watches connections. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Distribution.class)
class ConnectionConfiguration {

    /** The server ends a statement in time; without its word, a connection is given up later. */
    private static final Duration GRACE = Duration.ofMillis(500);

    /** Gives {@code spring.r2dbc.properties} to embedded servers and containers too. */
    @Bean
    Driver driver(
            R2dbcConnectionDetails details,
            R2dbcProperties properties,
            Distribution distribution,
            ObjectProvider<ConnectionFactoryDecorator> decorators) {
        ConnectionFactoryOptions options =
                DriverOptions.of(
                        details.getConnectionFactoryOptions(),
                        properties.getUrl(),
                        distribution.properties(properties.getProperties()));
        return new Driver(options, decorators.orderedStream().toList());
    }

    @Bean
    ConnectionWatch connectionWatch(Driver driver) {
        return watch(driver);
    }

    static ConnectionWatch watch(Driver driver) {
        ConnectionTrust trust =
                new ConnectionTrust(
                        driver.statementLimit().plus(GRACE),
                        WriteTransaction.LIMIT.plus(GRACE),
                        System::nanoTime);
        ConnectionWatch watch = new ConnectionWatch(trust);
        watch.start();
        return watch;
    }

    @Bean(destroyMethod = "dispose")
    ConnectionPool connectionFactory(
            Driver driver, R2dbcProperties properties, ConnectionWatch watch) {
        return pool(
                new WatchedConnections(driver.watchedConnections(), watch),
                properties.getPool(),
                driver.servers());
    }

    static ConnectionPool pool(
            WatchedConnections connections, R2dbcProperties.Pool sizes, int servers) {
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
        map.from(sizes.getMaxCreateConnectionTime())
                .as(time -> time.multipliedBy(servers))
                .to(pool::maxCreateConnectionTime);
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
