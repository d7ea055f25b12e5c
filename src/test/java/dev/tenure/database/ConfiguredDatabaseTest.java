package dev.tenure.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryOptions;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

@ExtendWith(OutputCaptureExtension.class)
class ConfiguredDatabaseTest {

    private static final DatabaseOrigin CONFIGURED = new DatabaseOrigin(null);
    private static final PatientConnection PATIENCE = new PatientConnection("here", false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "r2dbc:postgresql://postgres@localhost:%s/%s",
                "r2dbc:pool:postgresql://postgres@localhost:%s/%s?maxSize=3",
                "r2dbc:postgresql:failover://postgres@localhost:1,localhost:%s/%s"
            })
    void needsOneUrlMigrationsIncluded(String url) throws Exception {
        ConnectionFactoryOptions fresh = EmbeddedTestDatabase.create();
        Object port = fresh.getRequiredValue(ConnectionFactoryOptions.PORT);
        Object name = fresh.getRequiredValue(ConnectionFactoryOptions.DATABASE);
        try (ConfigurableApplicationContext context = start(url.formatted(port, name))) {
            assertThat(context.getBean(ConnectionFactory.class)).isInstanceOf(ConnectionPool.class);
            assertThat(context.getBeansOfType(EmbeddedServer.class)).isEmpty();
            String history =
                    context.getBean(DatabaseClient.class)
                            .sql("select to_regclass('flyway_schema_history')::text")
                            .mapValue(String.class)
                            .one()
                            .block();
            assertThat(history).isEqualTo("flyway_schema_history");
        }
    }

    @Test
    void takesTheSizesOfAPoolFromItsUrl() throws Exception {
        ConnectionFactoryOptions fresh = EmbeddedTestDatabase.create();
        String url =
                "r2dbc:pool:postgresql://postgres@localhost:%s/%s?maxSize=3&minIdle=1"
                        .formatted(
                                fresh.getRequiredValue(ConnectionFactoryOptions.PORT),
                                fresh.getRequiredValue(ConnectionFactoryOptions.DATABASE));
        try (ConfigurableApplicationContext context = start(url)) {
            assertThat(
                            context.getBean(ConnectionPool.class)
                                    .getMetrics()
                                    .orElseThrow()
                                    .getMaxAllocatedSize())
                    .isEqualTo(3);
        }
    }

    @Test
    void saysInOneSentenceThatTheDatabaseCannotBeReached(CapturedOutput output) {
        assertThatThrownBy(() -> start("r2dbc:postgresql://postgres@localhost:1/none"))
                .hasRootCauseInstanceOf(java.net.ConnectException.class);
        assertThat(output)
                .contains("The database cannot be reached: Connection to localhost:1 refused")
                .doesNotContain("\tat ");
    }

    @Test
    void waitsForADatabaseThatIsAwayAndThenMigratesIt(CapturedOutput output) throws Exception {
        int port = LoopbackPort.free(0);
        String url = "r2dbc:postgresql://postgres@localhost:%d/postgres".formatted(port);
        CompletableFuture<ConfigurableApplicationContext> starting =
                CompletableFuture.supplyAsync(() -> start(url, true));
        await().atMost(Duration.ofMinutes(1))
                .until(() ->
                        output.getOut().contains("Waiting for PostgreSQL at localhost:" + port));
        try (EmbeddedPostgres _ = EmbeddedPostgres.builder().setPort(port).start();
                ConfigurableApplicationContext context =
                        starting.orTimeout(1, TimeUnit.MINUTES).join()) {
            assertThat(context.getBean(DatabaseStart.class).isDone()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"nobody,postgres,role", "postgres,nothing,database"})
    void waitsForNobodyWhoIsRefused(String user, String database, String reason) throws Exception {
        Object port = EmbeddedTestDatabase.create().getRequiredValue(ConnectionFactoryOptions.PORT);
        String url = "r2dbc:postgresql://%s@localhost:%s/%s".formatted(user, port, database);
        assertThatThrownBy(() -> start(url, true))
                .hasStackTraceContaining("The database cannot be reached: FATAL: " + reason);
    }

    @Test
    void refusesAServerThatIsTooOld() throws Exception {
        MigrationDetails details = MigrationDetails.of(EmbeddedTestDatabase.create());
        assertThatExceptionOfType(DatabaseException.class)
                .isThrownBy(() ->
                        new CheckedMigration(99, CONFIGURED, PATIENCE).migrate(flyway(details)))
                .withMessageMatching(
                        "Tenure needs PostgreSQL 99 or newer, and .* is PostgreSQL 18.*");
    }

    @Test
    void saysInOneSentenceThatAnExtensionIsMissing() throws Exception {
        MigrationDetails details = MigrationDetails.of(EmbeddedTestDatabase.create());
        try (Connection owner =
                        DriverManager.getConnection(
                                details.url(), details.user(), details.password());
                Statement statement = owner.createStatement()) {
            statement.execute("drop role if exists tenant");
            statement.execute("create role tenant login");
            statement.execute("grant all on schema public to tenant");
        }
        Flyway flyway =
                Flyway.configure()
                        .dataSource(details.url(), "tenant", details.password())
                        .locations("classpath:schema/migration")
                        .load();
        assertThatExceptionOfType(DatabaseException.class)
                .isThrownBy(() -> new CheckedMigration(15, CONFIGURED, PATIENCE).migrate(flyway))
                .withMessage(
                        "Tenure needs the extension pg_trgm in its database: permission denied to"
                                + " create extension \"pg_trgm\".")
                .satisfies(missing ->
                        assertThat(missing.remedy()).contains("create extension pg_trgm"));
    }

    @Test
    void saysInOneSentenceThatTheDatabaseIsOfAnotherVersion(CapturedOutput output)
            throws Exception {
        MigrationDetails details = anotherVersion();
        assertThatThrownBy(() -> start(address(details)))
                .hasRootCauseInstanceOf(FlywayValidateException.class);
        assertThat(output)
                .containsPattern(
                        "The data in jdbc:postgresql://localhost:\\d+/test_\\w+ was made by"
                                + " another version of Tenure, and this one cannot read it.")
                .contains("Name an empty database with spring.r2dbc.url")
                .doesNotContain("\tat ");
    }

    @Test
    void namesTheFolderThatIsOfAnotherVersion() throws Exception {
        MigrationDetails details = anotherVersion();
        DatabaseOrigin embedded = new DatabaseOrigin(Path.of("the", "folder"));
        assertThatExceptionOfType(DatabaseException.class)
                .isThrownBy(
                        () -> new CheckedMigration(15, embedded, PATIENCE).migrate(flyway(details)))
                .withMessageStartingWith("The data in the/folder was made by another")
                .satisfies(another ->
                        assertThat(another.remedy()).startsWith("Move that folder away"));
    }

    @Test
    void saysInOneSentenceThatItWasNotToldOfPlacesThatPeopleAreSpreadOver() throws Exception {
        MigrationDetails details =
                migrated(
                        """
                        insert into flyway_schema_history
                        select 1 + max(installed_rank), null, '1 tables', 'SQL', 'R__1_tables.sql',
                            1, 'somebody', now(), 1, true
                        from flyway_schema_history
                        """);
        assertThatExceptionOfType(DatabaseException.class)
                .isThrownBy(() ->
                        new CheckedMigration(15, CONFIGURED, PATIENCE).migrate(flyway(details)))
                .withMessageContaining("are spread over the workers of Citus")
                .satisfies(unknown ->
                        assertThat(unknown.remedy()).contains("tenure.database.distribution"));
    }

    /** A database whose first migration was another. */
    private static MigrationDetails anotherVersion() throws Exception {
        return migrated("update flyway_schema_history set checksum = 1 where version = '1'");
    }

    /** A database that was migrated, and whose history was changed afterwards. */
    private static MigrationDetails migrated(String change) throws Exception {
        MigrationDetails details = MigrationDetails.of(EmbeddedTestDatabase.create());
        flyway(details).migrate();
        try (Connection owner =
                        DriverManager.getConnection(
                                details.url(), details.user(), details.password());
                Statement statement = owner.createStatement()) {
            statement.execute(change);
        }
        return details;
    }

    private static String address(MigrationDetails details) {
        return details.url()
                .replaceFirst("jdbc:postgresql://", "r2dbc:postgresql://postgres@")
                .replaceFirst("\\?.*", "");
    }

    private static Flyway flyway(MigrationDetails details) {
        return Flyway.configure()
                .dataSource(details.url(), details.user(), details.password())
                .locations("classpath:schema/migration")
                .load();
    }

    private static ConfigurableApplicationContext start(String url) {
        return start(url, false);
    }

    private static ConfigurableApplicationContext start(String url, boolean waits) {
        return new SpringApplicationBuilder(Room.class)
                .web(WebApplicationType.NONE)
                .run("--spring.r2dbc.url=" + url, "--tenure.database.wait=" + waits);
    }

    @ImportAutoConfiguration({
        EmbeddedDatabaseAutoConfiguration.class,
        R2dbcAutoConfiguration.class,
        MigrationAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    @Import(ConnectionConfiguration.class)
    static class Room {}
}
