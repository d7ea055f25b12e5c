package dev.tenure.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tenure.database.Pulse;
import dev.tenure.database.ReplicatedServers;
import dev.tenure.database.Standby;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.reactive.TransactionalOperator;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;

/** A service that reads at a standby, which is told when to replay what the primary has written. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "tenure.samples=always",
            "tenure.cache.enabled=true",
            "tenure.database.reader-lag=5s"
        })
@TestInstance(Lifecycle.PER_CLASS)
@DirtiesContext
class StandbyTest {

    private static final String ARCHITECT =
            "{ person(slug: \"architect\") { headline positions { title } } }";

    private static ReplicatedServers servers;

    @Autowired private Standby standby;
    @Autowired private DatabaseClient database;
    @Autowired private TransactionalOperator transaction;
    private final Instance service;
    private int versions;

    @Autowired
    StandbyTest(ApplicationContext context) {
        service = new Instance(context);
    }

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry properties) throws IOException {
        servers = ReplicatedServers.start();
        properties.add("spring.r2dbc.url", servers::url);
        properties.add("tenure.database.reader-url", servers::readerUrl);
    }

    @AfterAll
    void stop() throws IOException {
        servers.close();
    }

    @BeforeEach
    void becomeRecent() throws InterruptedException {
        service.untilCurrent();
        long now = System.nanoTime();
        await().atMost(Duration.ofMinutes(1))
                .until(() -> {
                    Pulse pulse = standby.recent();
                    return pulse != null && pulse.sentAt() > now;
                });
    }

    @AfterEach
    void replay() throws SQLException {
        servers.atStandby("select pg_wal_replay_resume()");
    }

    @Test
    void asksTheStandby() throws SQLException {
        service.askAnew(ARCHITECT);
        String asked =
                "select count(*) > 0 from pg_stat_activity where query like '%visible_position%'";
        assertThat(servers.atStandby(asked + " and pid <> pg_backend_pid()")).isEqualTo("t");
    }

    @Test
    void asksThePrimaryOnceTheStandbyIsFarBehind() throws SQLException {
        stopReplay();
        String headline = changeElsewhere();
        await().atMost(Duration.ofMinutes(1))
                .until(() -> service.askAnew(ARCHITECT).contains(headline));
        assertThat(standby.recent()).isNull();
    }

    @Test
    void showsWhatItHasWrittenItself() throws SQLException {
        stopReplay();
        String headline = "own version " + ++versions;
        database.sql("update person set headline = $1 where slug = 'architect'")
                .bind(0, headline)
                .then()
                .as(transaction::transactional)
                .block();
        assertThat(service.askAnew(ARCHITECT)).contains(headline);
    }

    @Test
    void keepsNoAnswerThatIsOlderThanAChangeItHasHeardOf() throws Exception {
        stopReplay();
        String headline = changeElsewhere();
        service.catchUp();
        service.ask(ARCHITECT);
        replay();
        becomeRecent();
        assertThat(service.ask(ARCHITECT)).contains(headline);
    }

    private void stopReplay() throws SQLException {
        servers.atStandby("select pg_wal_replay_pause()");
        await().until(() ->
                servers.atStandby("select pg_get_wal_replay_pause_state()").equals("paused"));
    }

    private String changeElsewhere() throws SQLException {
        String headline = "version " + ++versions;
        return Objects.requireNonNull(
                servers.atPrimary(
                        "update person set headline = '%s' where slug = 'architect' returning headline"
                                .formatted(headline)));
    }
}
