package dev.tenure.database;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.r2dbc.pool.ConnectionPool;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcProperties;
import org.springframework.boot.r2dbc.health.ConnectionFactoryHealthIndicator;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

import reactor.core.publisher.Mono;

import java.util.Objects;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@ConditionalOnExpression("!'${tenure.database.reader-url:}'.isEmpty()")
@EnableConfigurationProperties(ReaderProperties.class)
class StandbyConfiguration {

    @Bean
    Standby standby(Driver primary, R2dbcProperties properties, ReaderProperties reader) {
        String url = Objects.requireNonNull(reader.readerUrl());
        Driver driver =
                new Driver(
                        DriverOptions.of(
                                DriverOptions.ofReader(url, primary.options()),
                                url,
                                properties.getProperties()),
                        primary.decorators());
        ConnectionWatch watch = ConnectionConfiguration.watch(driver);
        ConnectionPool pool =
                ConnectionConfiguration.pool(
                        new WatchedConnections(driver.watchedConnections(), watch),
                        properties.getPool(),
                        driver.servers());
        return new Standby(
                pool,
                watch,
                new Heartbeat("primary", primary.connections()),
                new Heartbeat("standby", driver.connections()),
                reader.readerLag());
    }

    /** Begins when the tables are there. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> standbyStart(
            Standby standby, R2dbcTransactionManager transactions) {
        transactions.addListener(new WriteListener(standby));
        return _ -> standby.start();
    }

    /**
     * Takes the place of Spring Boot's: a service whose standby answers can be asked, which is
     * known without asking. To ask the pool takes longer than most balancers wait while the primary
     * is away.
     */
    @Bean
    ReactiveHealthIndicator r2dbcHealthContributor(ConnectionPool connections, Standby standby) {
        ConnectionFactoryHealthIndicator primary =
                new ConnectionFactoryHealthIndicator(connections);
        return () ->
                Mono.defer(() ->
                        standby.isAnswered()
                                ? Mono.just(Health.up().withDetail("reader", "answers").build())
                                : primary.health());
    }

    @Bean
    MeterBinder standbyAge(Standby standby) {
        return registry ->
                Gauge.builder("tenure.database.reader.age", standby, Standby::age)
                        .description("How old the state is that is read at the standby")
                        .baseUnit("seconds")
                        .register(registry);
    }

    private record WriteListener(Standby standby) implements TransactionExecutionListener {

        @Override
        public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
            standby.noteWrite();
        }
    }
}
