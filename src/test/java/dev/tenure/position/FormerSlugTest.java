package dev.tenure.position;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.cache.Instance;
import dev.tenure.database.DatabaseTest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;

/** Whoever has another slug by now is found by that alone, whatever is asked of them. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"tenure.samples=always", "tenure.cache.enabled=false"})
@DatabaseTest
class FormerSlugTest {

    @Autowired private ApplicationContext context;
    @Autowired private DatabaseClient database;

    @BeforeEach
    void rename() {
        run(
                """
                insert into person_slug (slug, person_id) overriding system value
                select 'planner', s.person_id from person_slug s where s.slug = 'architect'
                """);
        run("update person set slug = 'planner' where slug = 'architect'");
    }

    @AfterEach
    void nameAsBefore() {
        run("update person set slug = 'architect' where slug = 'planner'");
        run("delete from person_slug where slug = 'planner'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "headline",
                "links { url }",
                "positions { title achievements { text } }",
                "positions { title techStack { role } }",
                "positions(filter: {period: {from: \"2010\"}}) { title }",
                "positions(filter: {technologies: {allOf: [\"kubernetes\"]}}) { title }"
            })
    void findsNobody(String asked) {
        Instance service = new Instance(context);
        String document = "{ person(slug: \"%s\") { " + asked + " } }";
        assertThat(service.ask(document.formatted("architect"))).contains("NOT_FOUND");
        assertThat(service.ask(document.formatted("planner"))).doesNotContain("errors");
    }

    private void run(String sql) {
        database.sql(sql).then().block();
    }
}
