package dev.tenure.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tenure.database.ReplicatedServers;
import dev.tenure.database.Standby;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.io.IOException;
import java.time.Duration;

/** A service that reads at a standby, and whose primary ends. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"tenure.samples=always", "tenure.cache.enabled=true"})
@DirtiesContext
class PromotedStandbyTest {

    private static final String ARCHITECT = "{ person(slug: \"architect\") { headline } }";

    private static ReplicatedServers servers;

    @Autowired private ApplicationContext context;
    @Autowired private Standby standby;
    @Autowired private DatabaseClient database;

    @Autowired
    @Qualifier("r2dbcHealthContributor")
    private ReactiveHealthIndicator readiness;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry properties) throws IOException {
        servers = ReplicatedServers.start();
        properties.add("spring.r2dbc.url", servers::url);
        properties.add("tenure.database.reader-url", servers::readerUrl);
    }

    @AfterAll
    static void stop() throws IOException {
        servers.close();
    }

    @Test
    void isAskedWhileThereIsNoPrimaryAndWrittenToWhenItIsOne() throws Exception {
        Instance service = new Instance(context);
        service.untilCurrent();
        await().atMost(Duration.ofMinutes(1)).until(() -> standby.recent() != null);
        servers.endPrimary();
        assertThat(readiness.health(true).block())
                .isEqualTo(Health.up().withDetail("reader", "answers").build());
        await().atMost(Duration.ofMinutes(1)).until(() -> answers(service));
        assertThat(service.askAnew(ARCHITECT)).contains("headline").doesNotContain("errors");
        servers.atStandby("select pg_promote()");
        await().atMost(Duration.ofMinutes(1)).ignoreExceptions().until(this::writes);
        service.untilCurrent();
        assertThat(service.ask(ARCHITECT)).contains("after the failover");
    }

    private static boolean answers(Instance service) {
        return !service.askAnew(ARCHITECT).contains("errors");
    }

    private boolean writes() {
        String sql = "update person set headline = 'after the failover' where slug = 'architect'";
        return Long.valueOf(1).equals(database.sql(sql).fetch().rowsUpdated().block());
    }
}
