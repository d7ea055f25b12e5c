package dev.tenure.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.database.DatabaseOrigin;
import dev.tenure.database.StartupRecords;
import dev.tenure.interchange.ImportReport.Outcome;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;

import java.util.List;

@InterchangeTest
class ImportStartTest {

    private static final String SLUGS =
            "select p.slug from person p where p.slug = any ($1::text[]) order by 1";

    @Autowired private Importer importer;
    @Autowired private StartupRecords records;
    @Autowired private PersonTable persons;
    @Autowired private DatabaseOrigin origin;
    @Autowired private Reimport reimport;
    @Autowired private Stored stored;

    @Value("classpath*:schema/sample/*.json")
    private Resource[] documents;

    @BeforeEach
    @AfterEach
    void forget() {
        stored.run("delete from startup_record where name = 'samples'");
        stored.run(
                "delete from person where slug in ('"
                        + String.join("', '", Documents.SAMPLES)
                        + "')");
    }

    private List<ImportReport> start(SampleChoice choice) {
        return new Samples(records, persons, importer, origin, choice, documents)
                .onFirstStart()
                .collectList()
                .block();
    }

    private List<String> samples() {
        return stored.rows(SLUGS, (Object) Documents.SAMPLES.toArray(String[]::new));
    }

    @Test
    void loadsTheSamplesOnce() {
        assertThat(start(SampleChoice.ALWAYS))
                .hasSize(documents.length)
                .allMatch(report -> report.outcome() == Outcome.CREATED);
        assertThat(samples()).containsExactlyInAnyOrderElementsOf(Documents.SAMPLES);

        stored.run("delete from person where slug = 'architect'");
        assertThat(start(SampleChoice.ALWAYS)).isEmpty();
        assertThat(samples()).hasSize(Documents.SAMPLES.size() - 1).doesNotContain("architect");
    }

    @Test
    void loadsNoSamplesIntoADatabaseThatWasNamed() {
        assertThat(start(SampleChoice.EMBEDDED)).isEmpty();
        assertThat(start(SampleChoice.NEVER)).isEmpty();
        assertThat(samples()).isEmpty();
    }

    @Test
    void leavesARésuméAloneThatHasTheSlugOfASample() {
        importer.take(Documents.source("architect", "{\"basics\": {\"name\": \"Me\"}}")).block();

        start(SampleChoice.ALWAYS);

        assertThat(stored.rows("select name from person where slug = 'architect'"))
                .containsExactly("Me");
    }

    @Test
    void readsDocumentsAgainWhenTheCatalogueIsAnother() {
        String use =
                """
                select t.slug || ' ' || t.catalogued
                from technology_use u
                join technology t on t.id = u.technology_id
                join person p on p.id = u.person_id
                where p.slug = 'again'
                """;
        String document = "{\"work\": [{\"x-tenure\": {\"technologies\": [\"Kubernetes\"]}}]}";
        importer.take(Documents.source("again", document)).block();
        reimport.whereNeeded().block();
        assertThat(reimport.whereNeeded().block()).isZero();

        stored.run(
                "delete from technology_use where person_id in"
                        + " (select id from person where slug = 'again')");
        stored.run(
                "update startup_record set detail = split_part(detail, ' ', 1) || ' 0'"
                        + " where name = 'documents'");

        assertThat(reimport.whereNeeded().block()).isPositive();
        assertThat(stored.rows(use)).containsExactly("kubernetes true");
        assertThat(reimport.whereNeeded().block()).isZero();
    }
}
