package dev.tenure.database;

import org.springframework.boot.r2dbc.autoconfigure.ProxyConnectionFactoryCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Listens to the connections inside the pool, where each statement of ours passes once. */
@TestConfiguration(proxyBeanMethods = false)
class StatementCountConfiguration {

    @Bean
    StatementCount statementCount() {
        return new StatementCount();
    }

    @Bean
    ProxyConnectionFactoryCustomizer countStatements(StatementCount count) {
        return proxy -> proxy.listener(count);
    }
}
