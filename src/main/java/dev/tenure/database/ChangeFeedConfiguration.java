package dev.tenure.database;

import org.springframework.boot.r2dbc.autoconfigure.R2dbcConnectionDetails;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ChangeFeedConfiguration {

    @Bean
    ChangeFeed changeFeed(
            R2dbcConnectionDetails details, R2dbcProperties properties, Queries queries) {
        ListeningConnections connections =
                new ListeningConnections(
                        ConnectionConfiguration.driver(details, properties).build());
        return new ChangeFeed(connections, queries);
    }
}
