package dev.tenure.database;

import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Option;

import org.springframework.boot.r2dbc.autoconfigure.ConnectionFactoryOptionsBuilderCustomizer;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/** What {@code spring.r2dbc} cannot say: how our statements bind, and options for any address. */
@Configuration(proxyBeanMethods = false)
class ConnectionConfiguration {

    /** Gives {@code spring.r2dbc.properties} to embedded servers and containers too. */
    @Bean
    ConnectionFactoryOptionsBuilderCustomizer driverOptions(R2dbcProperties properties) {
        return options ->
                properties
                        .getProperties()
                        .forEach((name, value) -> options.option(Option.valueOf(name), value));
    }

    @Bean
    @DependsOnDatabaseInitialization
    DatabaseClient databaseClient(ConnectionFactory connections) {
        return DatabaseClient.builder()
                .connectionFactory(connections)
                .namedParameters(false)
                .build();
    }
}
