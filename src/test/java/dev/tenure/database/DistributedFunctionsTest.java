package dev.tenure.database;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Functions of people on many machines take the place of those of one, where no Citus is. */
@SpringBootTest
@DatabaseTest
class DistributedFunctionsTest {

    @Autowired private DatabaseClient database;
    @Autowired private TransactionalOperator transaction;

    @ParameterizedTest
    @ValueSource(strings = {"R__2_questions.sql", "R__3_people.sql"})
    void takeTheBaselinesPlace(String script) throws IOException {
        String sql = Files.readString(Path.of("schema/citus", script));
        assertThatCode(() ->
                        transaction
                                .execute(status -> {
                                    status.setRollbackOnly();
                                    return database.sql(sql).then();
                                })
                                .blockLast())
                .doesNotThrowAnyException();
    }
}
