package dev.tenure.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.Instant;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@DatabaseTest
class DatabaseTestTest {

    @Autowired private DatabaseClient database;
    @Autowired private StatementCount count;
    @Autowired private ReactiveTransactionManager transactions;

    @Test
    void countsEachStatementOnce() {
        text("select 'first'");
        count.reset();
        text("select 'second'");
        text("select 'third'");
        assertThat(count.count()).isEqualTo(2);
        assertThat(count.statements()).containsExactly("select 'second'", "select 'third'");
    }

    @Test
    void bindsByDollarAndLeavesColonsAlone() {
        String answer =
                database.sql("select $1::text || ' at 10:30 :name'")
                        .bind(0, "tea")
                        .mapValue(String.class)
                        .one()
                        .block();
        assertThat(answer).isEqualTo("tea at 10:30 :name");
    }

    @Test
    void givesSessionsOurSettings() {
        assertThat(text("show statement_timeout")).isEqualTo("2s");
        assertThat(text("show plan_cache_mode")).isEqualTo("force_generic_plan");
        assertThat(text("show jit")).isEqualTo("off");
        assertThat(text("show server_encoding")).isEqualTo("UTF8");
    }

    @Test
    void hasRunTheMigrations() {
        assertThat(text("select to_regclass('flyway_schema_history')::text"))
                .isEqualTo("flyway_schema_history");
    }

    @Test
    void cutsAStatementThatTakesTooLong() {
        Instant start = Instant.now();
        assertThatThrownBy(() -> database.sql("select pg_sleep(60)").fetch().one().block())
                .hasMessageContaining("statement timeout");
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void letsATransactionLiftTheTimeOutForItself() {
        Mono<String> inside =
                database.sql("set local statement_timeout = '5min'")
                        .then()
                        .then(database.sql("show statement_timeout").mapValue(String.class).one());
        assertThat(TransactionalOperator.create(transactions).transactional(inside).block())
                .isEqualTo("5min");
        assertThat(text("show statement_timeout")).isEqualTo("2s");
    }

    private String text(String sql) {
        return database.sql(sql).mapValue(String.class).one().block();
    }
}
