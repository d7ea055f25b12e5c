package dev.tenure.database;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ChangeFeedConfiguration {

    @Bean
    ChangeFeed changeFeed(Driver driver, Queries queries) {
        return new ChangeFeed(new ListeningConnections(driver.connections()), queries);
    }
}
