package dev.tenure.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.database.StatementCount;
import dev.tenure.house.SeededRandom;
import dev.tenure.interchange.DocumentReader.Reading;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

@InterchangeTest
@Import(StoredPeople.class)
@ExtendWith(SeededRandom.class)
class BatchImportTest {

    private static final int PEOPLE = 12;
    private static final int ROUNDS = 4;

    private final StringWriter output = new StringWriter();

    @Autowired private Importer importer;
    @Autowired private DocumentReader reader;
    @Autowired private Stored stored;
    @Autowired private StoredPeople people;
    @Autowired private StatementCount statements;

    @BeforeEach
    void nobodyIsThere() {
        stored.run("delete from person");
    }

    @Test
    void leavesWhatTheSameDocumentsLeaveOneByOne(Random random) {
        List<Integer> all = new ArrayList<>(IntStream.range(0, PEOPLE).boxed().toList());
        for (int round = 0; round < ROUNDS; round++) {
            List<String> documents = all.stream().map(_ -> document(random)).toList();
            Collections.shuffle(all, random);
            List<Integer> now = all.subList(0, PEOPLE - random.nextInt(PEOPLE / 2));
            List<ImportReport> together =
                    importer.takeTogether(
                                    now.stream()
                                            .map(i -> source("many-" + i, documents.get(i)))
                                            .map(reader::read)
                                            .toList())
                            .block();
            List<ImportReport> oneByOne =
                    now.stream()
                            .map(i -> source("one-" + i, documents.get(i)))
                            .map(source -> importer.take(source).block())
                            .toList();

            assertThat(together)
                    .map(BatchImportTest::told)
                    .isEqualTo(oneByOne.stream().map(BatchImportTest::told).toList());
            assertThat(people.beginning("many-")).isEqualTo(people.beginning("one-"));
            assertThat(people.contradictions()).isEmpty();
        }
    }

    private static String told(ImportReport report) {
        return report.outcome()
                + " "
                + report.positions()
                + " "
                + report.achievements()
                + " "
                + report.uses()
                + " "
                + report.problems();
    }

    private static Source source(String slug, String document) {
        return new Source(slug + ".json", document.getBytes(StandardCharsets.UTF_8), slug, null);
    }

    private static String document(Random random) {
        String sample =
                Documents.sample(Documents.SAMPLES.get(random.nextInt(4)))
                        .replaceFirst("\"slug\": *\"[^\"]*\"", "\"sample\": true");
        return random.nextInt(4) == 0 ? sample : Mutation.of(sample, random);
    }

    private List<Arrival> arrivals(Source... sources) {
        List<Arrival> arrivals = new ArrayList<>();
        for (Source source : sources) {
            arrivals.add(new Arrival.Document(source, reader));
        }
        return arrivals;
    }

    private boolean take(List<Arrival> arrivals) {
        return new ImportSession(importer, new TextReports(new PrintWriter(output))).take(arrivals);
    }

    @Test
    void takesTheOthersWhereTheDatabaseRefusesOne() {
        stored.run(
                """
                create function refuse() returns trigger language plpgsql as
                $$ begin raise exception 'refused'; end $$
                """);
        stored.run(
                """
                create constraint trigger refused after insert on position
                deferrable initially deferred for each row when (new.title = 'refused')
                execute function refuse()
                """);
        List<Arrival> arrivals =
                arrivals(
                        Documents.source("first", Documents.work("{\"position\": \"a\"}")),
                        Documents.source("second", Documents.work("{\"position\": \"refused\"}")),
                        Documents.source("third", "{\"work\": 1}"),
                        Documents.source("fourth", Documents.work("{\"position\": \"b\"}")));
        boolean all;
        try {
            all = take(arrivals);
        } finally {
            stored.run("drop function refuse cascade");
        }

        assertThat(all).isFalse();
        assertThat(output.toString().lines())
                .containsExactly(
                        "first.json: created first (positions: 1, achievements: 0, uses of"
                                + " technologies: 0)",
                        "second.json: not imported, the database did not take it: refused",
                        "third.json: refused",
                        "  error 1:10 $.work: This is a number, where a list belongs.",
                        "fourth.json: created fourth (positions: 1, achievements: 0, uses of"
                                + " technologies: 0)");
        assertThat(stored.rows("select p.slug from person p order by p.slug"))
                .containsExactly("first", "fourth");
    }

    @Test
    void letsTheLastDocumentOfASlugCount() {
        List<Source> sources =
                Stream.of("same a", "other a", "same b", "same a", "same a")
                        .map(told -> told.split(" "))
                        .map(told ->
                                Documents.source(
                                        told[0],
                                        Documents.work("{\"position\": \"" + told[1] + "\"}")))
                        .toList();

        assertThat(take(arrivals(sources.toArray(Source[]::new)))).isTrue();
        assertThat(output.toString().lines().map(line -> line.split(" ")[1]))
                .containsExactly("created", "created", "updated", "updated", "unchanged");
        assertThat(stored.rows("select p.title from position p")).containsExactly("a", "a");

        output.getBuffer().setLength(0);
        assertThat(take(arrivals(sources.get(2), sources.get(3)))).isTrue();
        assertThat(output.toString().lines().map(line -> line.split(" ")[1]))
                .containsExactly("updated", "updated");
        assertThat(stored.rows("select p.title from position p")).containsExactly("a", "a");
    }

    @Test
    void writesNothingOfWhatIsStoredAsItComes() {
        Source[] sources =
                Documents.SAMPLES.stream()
                        .map(sample -> Documents.source(sample, Documents.sample(sample)))
                        .toArray(Source[]::new);
        take(arrivals(sources));
        String first = output.toString();
        var before = stored.everything();
        output.getBuffer().setLength(0);
        statements.reset();

        assertThat(take(arrivals(sources))).isTrue();
        assertThat(output.toString()).isEqualTo(first.replace("created", "unchanged"));
        assertThat(statements.count()).isEqualTo(2);
        assertThat(stored.everything()).isEqualTo(before);
    }

    @Test
    void leavesOneOfTwoDocumentsWhereTwoImportTheSamePeopleAtOnce(Random random) {
        for (int round = 0; round < ROUNDS; round++) {
            List<List<Reading>> imports =
                    IntStream.range(0, 2).mapToObj(one -> ofSamePeople(one, random)).toList();
            List<String> failures =
                    Flux.fromIterable(imports)
                            .flatMap(readings ->
                                    importer.takeTogether(readings)
                                            .thenMany(Flux.<String>empty())
                                            .onErrorResume(failure -> Mono.just(failure + ""))
                                            .subscribeOn(Schedulers.boundedElastic()))
                            .collectList()
                            .block();

            assertThat(failures).isEmpty();
            assertThat(stored.rows("select p.slug from person p")).hasSize(PEOPLE);
            assertThat(
                            stored.rows(
                                    """
                                    select p.slug from person p
                                    join resume_document d on d.person_id = p.id
                                    join position o on o.person_id = p.id
                                    where d.content -> 'work' -> 0 ->> 'position' <> o.title
                                    """))
                    .isEmpty();
            assertThat(people.contradictions()).isEmpty();
        }
    }

    @Test
    void callsNoFunctionOfOursForEachRow() {
        assertThat(
                        stored.rows(
                                """
                                explain (verbose)
                                select search_blocks(t.standing), months.*
                                from search_text t
                                cross join experience e
                                cross join lateral months_and_since(e.span) months
                                """))
                .noneMatch(line -> line.contains("search_block"))
                .noneMatch(line -> line.contains("months_and_since"))
                .anyMatch(line -> line.contains("array_to_tsvector("));
    }

    private List<Reading> ofSamePeople(int one, Random random) {
        List<Integer> numbers = new ArrayList<>(IntStream.range(0, PEOPLE).boxed().toList());
        Collections.shuffle(numbers, random);
        return numbers.stream()
                .map(number -> {
                    String title = "t" + one + random.nextInt(1000);
                    String own = random.nextInt(3) == 0 ? "Ownkit " + random.nextInt(99) : "Kafka";
                    String work =
                            "{'position': '%s', 'x-tenure': {'technologies': ['%s', 'Go']}}"
                                    .formatted(title, own);
                    return reader.read(
                            source("shared-" + number, Documents.work(Documents.json(work))));
                })
                .toList();
    }
}
