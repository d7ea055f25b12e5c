package dev.tenure.database;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcConnectionDetails;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;

/**
 * Starts the embedded server when nobody names a database; an auto-configuration, because only
 * those are asked after everybody else has spoken.
 */
@AutoConfiguration(
        after = R2dbcAutoConfiguration.class,
        afterName =
                "org.springframework.boot.testcontainers.service.connection.ServiceConnectionAutoConfiguration")
@ConditionalOnMissingBean(R2dbcConnectionDetails.class)
@EnableConfigurationProperties(EmbeddedDatabaseProperties.class)
final class EmbeddedDatabaseAutoConfiguration {

    @Bean(destroyMethod = "close")
    EmbeddedServer embeddedServer(
            EmbeddedDatabaseProperties properties, ApplicationEventPublisher events) {
        EmbeddedServer server = new EmbeddedServerStart(properties).open();
        server.keep(state -> AvailabilityChangeEvent.publish(events, server, state));
        return server;
    }

    @Bean
    DatabaseOrigin embeddedOrigin(EmbeddedDatabaseProperties properties) {
        return new DatabaseOrigin(properties.directory());
    }

    @Bean
    R2dbcConnectionDetails embeddedConnectionDetails(EmbeddedServer server) {
        return server::options;
    }
}
