package dev.tenure.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.cache.Instance;
import dev.tenure.database.DatabaseTest;
import dev.tenure.house.SeededRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Imports and edits tables at random while two instances are asked, and compares what they kept
 * with what they read; {@code -Dsteps=1000} takes more of them.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"tenure.samples=never", "tenure.cache.enabled=true"})
@ExtendWith(SeededRandom.class)
@DatabaseTest
class AnswersAfterEditsTest {

    private static final int STEPS = Integer.getInteger("steps", 25);
    private static final int PEOPLE = 5;
    private static final int MOST_EDITS = 3;

    private static final List<String> TERMS =
            List.of("Go", "Java", "Kafka", "EKS", "PostgreSQL", "Home made", "Self made");

    private static final List<String> OF_PERSON =
            List.of(
                    "{ person(slug: \"%s\") { id name headline contacts { value } interests { name }"
                            + " tenure { months } positions { title organization { name } achievements { text }"
                            + " techStack { technology { name } role evidence { text } } } } }",
                    "{ person(slug: \"%s\") { positions(filter:"
                            + " {technologies: {anyOf: [\"home-made\"]}}) { title person { slug } }"
                            + " technologyFacets { technology { slug } count } } }",
                    "{ person(slug: \"%s\") { technologies { technology { slug } tenure { months }"
                            + " evidence { text } positions { title } }"
                            + " search(text: \"built\") { totalCount } } }");

    private static final List<String> OF_ALL =
            List.of(
                    "{ people { totalCount nodes { slug headline positions { title } } } }",
                    "{ people(filter: {positions: {technologies: {anyOf: [\"kubernetes\"]}}})"
                            + " { totalCount nodes { slug } technologyFacets { count } } }",
                    "{ search(text: \"built with\") { totalCount nodes { text person { slug } } } }",
                    "{ organizations(text: \"inc\") { totalCount nodes { name } } }",
                    "{ technology(name: \"self made\") { name slug } }",
                    "{ technologies(filter: {text: \"made\"}) { totalCount nodes { slug } } }");

    private static final List<String> EDITS =
            List.of(
                    "update person set headline = $2 where slug = $1",
                    "with named as (insert into person_slug (slug, person_id) overriding system value"
                            + " select $2, p.id from person p where p.slug = $1"
                            + " on conflict (slug) do update set slug = excluded.slug"
                            + " returning slug, person_id)"
                            + " update person p set slug = n.slug from named n"
                            + " where p.id = n.person_id and p.slug = $1",
                    "delete from person where slug = $1 and $2 <> ''",
                    "insert into person (id, slug, name, imported_at)"
                            + " values (claim_slug($1), $1, $2, now()) on conflict (id) do nothing",
                    "update position set title = $2 where ordinal = 0 and person_id in"
                            + " (select id from person where slug = $1)",
                    "update position set audience = case audience when 'OWNER' then 'PUBLIC'"
                            + " else 'OWNER' end::audience, organization_id = null"
                            + " where $2 <> '' and person_id in (select id from person where slug = $1)",
                    "delete from technology_use where $2 <> '' and person_id in"
                            + " (select id from person where slug = $1)",
                    "update achievement set text = $2 where person_id in"
                            + " (select id from person where slug = $1)",
                    "insert into contact (person_id, ordinal, kind, value, obfuscated, audience)"
                            + " select id, 99, 'EMAIL', $2, false, 'PUBLIC' from person"
                            + " where slug = $1 on conflict (person_id, ordinal)"
                            + " do update set value = excluded.value",
                    "update resume_document set content = json_build_object('interests',"
                            + " json_build_array(json_build_object('name', $2::text)))"
                            + " where person_id in (select id from person where slug = $1)",
                    "update technology set name = $2 where not catalogued and $1 <> ''");

    @Autowired private ApplicationContext context;
    @Autowired private DatabaseClient database;
    @Autowired private Importer importer;
    private int words;

    @Test
    void areThoseOfTheTables(Random random) throws Exception {
        Instance one = new Instance(context);
        try (var another = (ConfigurableApplicationContext) one.startAnother()) {
            List<Instance> both = List.of(one, new Instance(another));
            for (int step = 0; step < STEPS; step++) {
                List<Runnable> edits =
                        Stream.generate(() -> edit(random))
                                .limit(1 + random.nextInt(MOST_EDITS))
                                .toList();
                List<String> documents = new ArrayList<>(documents());
                Collections.shuffle(documents, random);
                CompletableFuture<Void> edited =
                        CompletableFuture.runAsync(() -> edits.forEach(Runnable::run));
                documents.forEach(document -> both.forEach(instance -> instance.ask(document)));
                edited.get();
                for (Instance instance : both) {
                    instance.untilCurrent();
                    instance.catchUp();
                    for (String document : documents) {
                        assertThat(instance.ask(document))
                                .as("step %d, %s", step, document)
                                .isEqualTo(instance.askAnew(document));
                    }
                }
            }
        }
    }

    private static List<String> documents() {
        return Stream.concat(
                        OF_ALL.stream(),
                        IntStream.range(0, PEOPLE)
                                .mapToObj(AnswersAfterEditsTest::slug)
                                .flatMap(slug ->
                                        OF_PERSON.stream()
                                                .map(document -> document.formatted(slug))))
                .toList();
    }

    private Runnable edit(Random random) {
        String slug = slug(random.nextInt(PEOPLE));
        String word = random.nextBoolean() ? slug(random.nextInt(PEOPLE)) : "word-" + ++words;
        if (random.nextBoolean()) {
            Source resume = resume(slug, word, random);
            return () -> importer.take(resume).block();
        }
        String sql = EDITS.get(random.nextInt(EDITS.size()));
        return () -> database.sql(sql).bind(0, slug).bind(1, word).then().onErrorComplete().block();
    }

    private static String slug(int person) {
        return "person-" + person;
    }

    private static Source resume(String slug, String word, Random random) {
        List<String> terms = new ArrayList<>(TERMS);
        Collections.shuffle(terms, random);
        String used =
                terms.stream()
                        .limit(random.nextInt(TERMS.size()))
                        .map("'%s'"::formatted)
                        .collect(Collectors.joining(", "));
        String entry =
                "{'name': 'Some Inc', 'position': '%s', 'startDate': '2019', 'highlights':"
                        + " ['Built %s with %s'], 'x-tenure': {'technologies': [%s]}}";
        return Documents.source(
                slug, Documents.work(entry.formatted(word, word, terms.getFirst(), used)));
    }
}
