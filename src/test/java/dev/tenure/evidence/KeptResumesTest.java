package dev.tenure.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.database.DatabaseTest;
import dev.tenure.house.SeededRandom;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.web.reactive.function.client.WebClient;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** What is kept of résumés is what their tables say, whoever changes them. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"tenure.samples=always", "tenure.cache.enabled=false"})
@DatabaseTest
@ExtendWith(SeededRandom.class)
class KeptResumesTest {

    private static final int ROUNDS = 25;
    private static final int AT_ONCE = 6;
    private static final Duration UNCOMMITTED = Duration.ofMillis(200);

    private static final String STALE =
            """
            select count(*)
            from kept_resume k
            join resume_content c using (person_id)
            where (k.positions, k.achievements, k.uses)
                  is distinct from (c.positions, c.achievements, c.uses)
            """;

    private static final String LACKED =
            "select count(*) from person where id not in (select person_id from kept_resume)";

    private static final List<String> EDITS =
            List.of(
                    "update position set title = $2 where person_id = $1 and ordinal = 0",
                    "update position set audience = 'OWNER', organization_id = null"
                            + " where person_id = $1 and ordinal = 1 and $2 <> ''",
                    "update organization set name = $2 where id in"
                            + " (select min(id) from organization where person_id = $1)",
                    "update achievement set text = $2 where person_id = $1 and depth = 1",
                    "delete from achievement where $2 <> '' and id in"
                            + " (select max(id) from achievement where person_id = $1)",
                    "delete from technology_use where $2 <> '' and id in"
                            + " (select max(id) from technology_use where person_id = $1)",
                    "insert into position (person_id, ordinal, kind, title, audience)"
                            + " select $1, max(ordinal) + 1, 'PROJECT', $2, 'PUBLIC'"
                            + " from position where person_id = $1");

    private static final String ASKED =
            """
            { people(first: 10) { nodes {
                slug
                positions {
                    title kind period { raw start end state } organization { name urls }
                    techStack { technology { slug } role }
                    achievements {
                        text depth
                        evidence(technologies: {}) { technology { slug } start end text }
                    }
                }
            } } }
            """;

    @Autowired private KeptResumes kept;
    @Autowired private DatabaseClient database;
    @Autowired private TransactionalOperator transaction;
    @LocalServerPort private int port;
    private List<Long> people;

    @BeforeEach
    void keepAll() {
        people = numbers("select id from person");
        keep(people).block();
    }

    @Test
    void haveEverybodyAfterTheImport() {
        assertThat(numbers(LACKED)).containsExactly(0L);
        assertThat(numbers(STALE)).containsExactly(0L);
    }

    @Test
    void answerAsTheTablesDo() {
        String ofKept = ask();
        run("delete from kept_resume");
        assertThat(ask()).isEqualTo(ofKept).contains("\"techStack\":[{");
    }

    @Test
    void areForgottenByWhoeverChangesATableWhileOthersKeepThem(Random random) {
        for (int round = 0; round < ROUNDS; round++) {
            Flux.fromStream(IntStream.range(0, AT_ONCE).mapToObj(_ -> change(random)))
                    .flatMap(each -> each.onErrorComplete())
                    .blockLast();
            assertThat(numbers(STALE)).as("round %d", round).containsExactly(0L);
        }
    }

    @Test
    void areNotKeptAsTheyWereBeforeAChangeThatIsNotYetCommitted() {
        long person = numbers("select id from person where slug = 'architect'").getFirst();
        List<CompletableFuture<Void>> keeping = new ArrayList<>();
        database.sql("update achievement set text = text || '!' where person_id = $1")
                .bind(0, person)
                .then()
                .doOnSuccess(_ -> keeping.add(keep(List.of(person)).onErrorComplete().toFuture()))
                .then(Mono.delay(UNCOMMITTED).then())
                .as(transaction::transactional)
                .block();
        keeping.getFirst().join();
        assertThat(numbers(STALE)).containsExactly(0L);
    }

    @Test
    void areForgottenWithTheirTables() {
        transaction
                .execute(status -> {
                    status.setRollbackOnly();
                    return database.sql("truncate technology_use")
                            .then()
                            .thenMany(numbersOf("select count(*) from kept_resume"));
                })
                .as(left -> assertThat(left.collectList().block()).containsExactly(0L));
    }

    private Mono<Void> change(Random random) {
        long person = people.get(random.nextInt(people.size()));
        if (random.nextBoolean()) {
            return keep(List.of(person));
        }
        String edit = EDITS.get(random.nextInt(EDITS.size()));
        return database.sql(edit)
                .bind(0, person)
                .bind(1, "word " + random.nextInt())
                .then()
                .as(transaction::transactional);
    }

    private Mono<Void> keep(List<Long> people) {
        return kept.derive(people).as(transaction::transactional);
    }

    private List<Long> numbers(String sql) {
        return numbersOf(sql).collectList().block();
    }

    private Flux<Long> numbersOf(String sql) {
        return database.sql(sql).map(row -> row.get(0, Long.class)).all();
    }

    private void run(String sql) {
        database.sql(sql).then().block();
    }

    private String ask() {
        return WebClient.create("http://localhost:" + port)
                .post()
                .uri("/graphql")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("query", ASKED))
                .retrieve()
                .bodyToMono(String.class)
                .block();
    }
}
