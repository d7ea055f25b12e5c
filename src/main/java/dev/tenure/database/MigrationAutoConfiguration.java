package dev.tenure.database;

import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
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

    /** Leaves migrations to {@link DatabaseStart}, which can wait for the database. */
    @Bean
    FlywayMigrationStrategy laterMigration() {
        return _ -> {};
    }

    @Bean
    DatabaseStart databaseStart(
            DatabaseOrigin origin,
            R2dbcConnectionDetails details,
            @Value("${tenure.database.wait:true}") boolean waits,
            ObjectProvider<Flyway> flyways,
            ObjectProvider<StartupTask> tasks) {
        PatientConnection patience =
                new PatientConnection(
                        ServerAddress.list(ServerAddress.of(details.getConnectionFactoryOptions())),
                        waits);
        CheckedMigration migration = new CheckedMigration(OLDEST_SERVER, origin, patience);
        return new DatabaseStart(
                migration,
                new StartLock(patience),
                flyways.stream().toList(),
                tasks.stream().toList());
    }
}
