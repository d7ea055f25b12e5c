package dev.tenure.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.database.DatabaseTest;
import dev.tenure.database.StatementCount;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import java.util.List;

/** Two services that keep answers over one database, which others write to. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"tenure.samples=always", "tenure.cache.enabled=true"})
@TestInstance(Lifecycle.PER_CLASS)
@DatabaseTest
class TwoInstancesTest {

    private static final String ARCHITECT =
            "{ person(slug: \"Architect\") { headline positions { title techStack { role } } } }";

    private static final String NEWCOMER = "{ person(slug: \"newcomer\") { headline } }";

    private static final String EVERYBODY = "{ people { nodes { headline } totalCount } }";

    @Autowired private DatabaseClient database;
    @Autowired private StatementCount statements;
    @Autowired private TransactionalOperator transaction;
    private final ApplicationContext context;
    private final Instance one;
    private Instance other;
    private ConfigurableApplicationContext started;
    private int versions;

    @Autowired
    TwoInstancesTest(ApplicationContext context) {
        this.context = context;
        one = new Instance(context);
    }

    @BeforeAll
    void startAnother() {
        started = (ConfigurableApplicationContext) one.startAnother();
        other = new Instance(started);
    }

    @AfterAll
    void stop() {
        started.close();
    }

    @BeforeEach
    void listen() throws InterruptedException {
        one.untilCurrent();
        other.untilCurrent();
        one.catchUp();
    }

    @Test
    void hearOfEveryTableThatAnswersAreMadeOf() {
        String silent =
                """
                select c.relname::text
                from pg_class c
                where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
                  and c.relname not in ('startup_record', 'reader_pulse', 'person_slug',
                                        'kept_resume', 'flyway_schema_history')
                  and (select bit_or(t.tgtype) from pg_trigger t
                       where t.tgrelid = c.oid and t.tgname like 'announce_%')
                      is distinct from 60
                """;
        assertThat(database.sql(silent).mapValue(String.class).all().collectList().block())
                .isEmpty();
    }

    @Test
    void readOnceWhatIsAskedTwice() {
        String answer = one.ask(ARCHITECT);
        assertThat(one.askAnew(ARCHITECT)).isEqualTo(answer);
        assertThat(statementsOf(ARCHITECT)).isZero();
        assertThat(one.ask(ARCHITECT)).isEqualTo(answer);
    }

    @Test
    void giveNothingOldAfterACommit() throws InterruptedException {
        for (Instance instance : List.of(one, other)) {
            for (String document : List.of(ARCHITECT, EVERYBODY)) {
                instance.ask(document);
                String headline = changeHeadline();
                instance.catchUp();
                assertThat(instance.ask(document)).contains(headline);
            }
        }
    }

    @Test
    void keepWhatIsShownOfOtherPeople() throws InterruptedException {
        String another = "{ person(slug: \"kenji-okafor\") { headline } }";
        one.ask(another);
        one.ask(ARCHITECT);
        one.ask(EVERYBODY);
        changeHeadline();
        one.catchUp();
        assertThat(statementsOf(another)).isZero();
        assertThat(statementsOf(ARCHITECT)).isPositive();
        assertThat(statementsOf(EVERYBODY)).isPositive();
    }

    @Test
    void findWhoComesAndMissWhoGoes() throws InterruptedException {
        assertThat(other.ask(NEWCOMER)).contains("NOT_FOUND");
        assertThat(one.ask(NEWCOMER)).contains("NOT_FOUND");
        assertThat(statementsOf(NEWCOMER)).isZero();
        run(
                """
                insert into person (id, slug, headline, imported_at)
                values (claim_slug('newcomer'), 'newcomer', 'New', now())
                """);
        other.catchUp();
        assertThat(other.ask(NEWCOMER)).contains("\"New\"");
        run(
                """
                with named as (
                    insert into person_slug (slug, person_id) overriding system value
                    select 'oldcomer', p.id from person p where p.slug = 'newcomer'
                    returning slug, person_id
                )
                update person p set slug = n.slug from named n where p.id = n.person_id
                """);
        other.catchUp();
        assertThat(other.ask(NEWCOMER)).contains("NOT_FOUND");
        assertThat(other.ask(NEWCOMER.replace("new", "old"))).contains("\"New\"");
        run("delete from person_slug where slug = 'oldcomer'");
        other.catchUp();
        assertThat(other.ask(NEWCOMER.replace("new", "old"))).contains("NOT_FOUND");
    }

    @Test
    void tellOfATermAsSoonAsSomebodyShowsIt() throws InterruptedException {
        String asked =
                "{ person(slug: \"kenji-okafor\") { positions(filter:"
                        + " {technologies: {anyOf: [\"house-made\"]}}) { title } } }";
        assertThat(other.ask(asked)).contains("unknown");
        run(
                """
                with made as (
                    insert into technology (slug, name, catalogued)
                    values ('house-made', 'House-made', false) returning id
                ), named as (
                    insert into technology_term (key, technology_id, spelling, kind, ordinal)
                    select 'house-made', id, 'house-made', 'SLUG', 0 from made
                ), closed as (
                    insert into technology_closure (technology_id, term_id)
                    select id, id from made
                )
                insert into technology_use (
                    person_id, position_id, ordinal, technology_id, role, source, part, declared,
                    match, start_offset, end_offset, purposes)
                select p.person_id, p.id, 1000, made.id, 'USED', 'DECLARED', 'STACK', 'x', 'NAME',
                       0, 1, '{}'
                from made
                join person owner on owner.slug = 'architect'
                join position p on p.person_id = owner.id and p.ordinal = 0
                """);
        other.catchUp();
        assertThat(other.ask(asked)).contains("\"positions\":[]");
        run(
                "update position set audience = 'OWNER', organization_id = null where id in"
                        + " (select position_id from technology_use where ordinal = 1000)");
        other.catchUp();
        assertThat(other.ask(asked)).contains("unknown");
        run(
                "update position set audience = 'PUBLIC' where id in"
                        + " (select position_id from technology_use where ordinal = 1000)");
        other.catchUp();
        assertThat(other.ask(asked)).contains("\"positions\":[]");
    }

    @Test
    void keepNoTrouble() {
        String asked = "{ people(first: 3) { nodes { headline } } }";
        Mono<String> whileLocked =
                database.sql("lock table person in access exclusive mode")
                        .then()
                        .then(
                                Mono.fromCallable(() -> one.ask(asked))
                                        .subscribeOn(Schedulers.boundedElastic()));
        assertThat(transaction.transactional(whileLocked).block()).contains("UNAVAILABLE");
        assertThat(one.ask(asked)).doesNotContain("errors");
    }

    @Test
    void passTheirAnswersByWhileTheyCannotListen() throws InterruptedException {
        one.ask(ARCHITECT);
        run(
                """
                select pg_terminate_backend(pid) from pg_stat_activity
                where datname = current_database() and pid <> pg_backend_pid()
                  and query like '%pg_notify%' and backend_type = 'client backend'
                """);
        one.untilNotCurrent();
        String headline = changeHeadline();
        assertThat(one.ask(ARCHITECT)).contains(headline);
        one.untilCurrent();
        assertThat(one.ask(ARCHITECT)).contains(headline);
        assertThat(statementsOf(ARCHITECT)).isZero();
    }

    @Test
    void passTheirAnswersByWhileTheConnectionIsSilent() throws Exception {
        try (SilentProxy proxy = SilentProxy.before(context);
                var behind = (ConfigurableApplicationContext) one.startAt(proxy.address())) {
            Instance instance = new Instance(behind);
            instance.untilCurrent();
            instance.ask(ARCHITECT);
            proxy.beSilentWhereIsListened();
            String headline = changeHeadline();
            instance.untilNotCurrent();
            assertThat(instance.ask(ARCHITECT)).contains(headline);
            instance.untilCurrent();
            assertThat(instance.ask(ARCHITECT)).contains(headline);
        }
    }

    private int statementsOf(String document) {
        statements.reset();
        one.ask(document);
        return statements.count();
    }

    private String changeHeadline() {
        String headline = "version " + ++versions;
        run("update person set headline = '%s' where slug = 'architect'".formatted(headline));
        return headline;
    }

    private void run(String sql) {
        database.sql(sql).then().block();
    }
}
