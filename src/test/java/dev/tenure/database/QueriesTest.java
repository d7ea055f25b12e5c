package dev.tenure.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.r2dbc.spi.R2dbcException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.r2dbc.core.DatabaseClient;

@SpringBootTest
@DatabaseTest
class QueriesTest {

    private static final String DIES =
            """
            select case when nextval('asked') <= $1::int
                        then pg_terminate_backend(pg_backend_pid()) end is null as is_alive
            """;

    @Autowired Queries queries;
    @Autowired Statements statements;
    @Autowired DatabaseClient database;

    @BeforeEach
    void nothingIsAsked() {
        database.sql("drop sequence if exists asked").then().block();
        database.sql("create sequence asked").then().block();
    }

    @Test
    void areAskedOnceAgainWhereTheConnectionBreaks() {
        assertThat(queries.rows(DIES, row -> row.get(0, Boolean.class), 1).block())
                .containsExactly(true);
        assertThat(timesAsked()).isEqualTo(2);
    }

    @Test
    void failWhereTheNextConnectionBreaksToo() {
        assertThatThrownBy(() -> queries.rows(DIES, row -> row.get(0, Boolean.class), 2).block())
                .matches(failure ->
                        NestedExceptionUtils.getMostSpecificCause(failure)
                                        instanceof R2dbcException broken
                                && DatabaseTrouble.isOfConnection(broken));
        assertThat(timesAsked()).isEqualTo(2);
    }

    @Test
    void leaveStatementsThatMayWriteAlone() {
        assertThatThrownBy(() -> statements.update(DIES, 1).block())
                .isInstanceOf(RuntimeException.class);
        assertThat(timesAsked()).isEqualTo(1);
    }

    private int timesAsked() {
        return Math.toIntExact(
                database.sql("select last_value from asked")
                        .mapValue(Long.class)
                        .one()
                        .blockOptional()
                        .orElseThrow());
    }
}
