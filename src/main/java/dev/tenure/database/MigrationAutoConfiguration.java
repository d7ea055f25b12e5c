package dev.tenure.database;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcConnectionDetails;
import org.springframework.context.annotation.Bean;

/** Wakes Flyway wherever there is an R2DBC address, which by itself it does not look at. */
@AutoConfiguration(
        after = {R2dbcAutoConfiguration.class, EmbeddedDatabaseAutoConfiguration.class},
        before = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
final class MigrationAutoConfiguration {

    private static final int OLDEST_SERVER = 15;

    @Bean
    @ConditionalOnBean(R2dbcConnectionDetails.class)
    @ConditionalOnMissingBean({JdbcConnectionDetails.class, FlywayConnectionDetails.class})
    @ConditionalOnExpression("'${spring.flyway.url:}'.isEmpty()")
    MigrationDetails migrationDetails(R2dbcConnectionDetails details) {
        return MigrationDetails.of(details.getConnectionFactoryOptions());
    }

    @Bean
    @ConditionalOnMissingBean
    DatabaseOrigin configuredOrigin() {
        return new DatabaseOrigin(null);
    }

    @Bean
    CheckedMigration checkedMigration(DatabaseOrigin origin) {
        return new CheckedMigration(OLDEST_SERVER, origin);
    }
}
