package dev.tenure.database;

import io.r2dbc.spi.ConnectionFactoryOptions;

import org.springframework.boot.r2dbc.autoconfigure.R2dbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.test.context.DynamicPropertyRegistrar;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** A database for each context, on a server without Docker. */
@TestConfiguration(proxyBeanMethods = false)
@Conditional(EmbeddedTestDatabase.NoDocker.class)
class EmbeddedTestDatabase {

    private static final String RUN = Long.toString(ProcessHandle.current().pid());
    private static final AtomicInteger count = new AtomicInteger();

    @Bean
    R2dbcConnectionDetails freshDatabase() throws SQLException {
        ConnectionFactoryOptions options = create();
        if (CitusServers.areChosen()) {
            CitusServers.spread(
                    (String) options.getRequiredValue(ConnectionFactoryOptions.DATABASE));
        }
        return () -> options;
    }

    @Bean
    DynamicPropertyRegistrar distribution() {
        return properties ->
                properties.add(
                        "tenure.database.distribution",
                        () -> CitusServers.areChosen() ? "citus" : "none");
    }

    static ConnectionFactoryOptions create() throws SQLException {
        String name = "test_" + RUN + "_" + count.incrementAndGet();
        try (Connection connection = TestServer.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + statement.enquoteIdentifier(name, true));
        }
        return ConnectionFactoryOptions.builder()
                .option(ConnectionFactoryOptions.DRIVER, "postgresql")
                .option(ConnectionFactoryOptions.HOST, TestServer.HOST)
                .option(ConnectionFactoryOptions.PORT, TestServer.port())
                .option(ConnectionFactoryOptions.DATABASE, name)
                .option(ConnectionFactoryOptions.USER, TestServer.USER)
                .build();
    }

    static final class NoDocker implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !Docker.chosen();
        }
    }
}
