package dev.tenure.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.document.Problems;
import dev.tenure.document.Problems.Severity;
import dev.tenure.document.ResumeReader;
import dev.tenure.house.SeededRandom;
import dev.tenure.interchange.ImportReport.Outcome;
import dev.tenure.recognition.Recognizer;
import dev.tenure.resume.Resume;
import dev.tenure.technology.Catalogue;
import dev.tenure.technology.CatalogueEdition;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.Random;

/** Whatever stands in a document, the importer gives a report and keeps all or nothing. */
@InterchangeTest
@ExtendWith(SeededRandom.class)
class FuzzTest {

    private static final Catalogue CATALOGUE = CatalogueEdition.standard().catalogue();

    @Autowired private Importer importer;
    @Autowired private Stored stored;

    @Test
    void readsWhateverComes(Random random) {
        Recognizer recognizer = new Recognizer(CATALOGUE);
        for (int i = 0; i < 3_000; i++) {
            String document = Mutation.of(sample(random), random);
            Problems problems = new Problems();
            try {
                Resume resume = ResumeReader.read(document, problems);
                if (resume == null) {
                    assertThat(problems.haveErrors()).isTrue();
                } else {
                    resume.withPositions(new UseFinder(CATALOGUE, recognizer, problems)::find);
                }
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("document " + i + ": " + document, e);
            }
        }
    }

    @Test
    void keepsAllOfItOrNothing(Random random) {
        int taken = 0;
        for (int i = 0; i < 150; i++) {
            String document = Mutation.of(sample(random), random);
            try {
                taken += takes(document) ? 1 : 0;
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("document " + i + ": " + document, e);
            }
        }
        assertThat(taken).as("documents that were kept").isBetween(15, 135);
    }

    private boolean takes(String document) {
        var before = stored.rows("select xmin::text || p::text from person p order by 1");
        ImportReport report = importer.take(Documents.source("fuzz", document)).block();
        if (report.outcome() == Outcome.REFUSED) {
            assertThat(report.problems()).anyMatch(p -> p.severity() == Severity.ERROR);
            assertThat(stored.rows("select xmin::text || p::text from person p order by 1"))
                    .isEqualTo(before);
            return false;
        }
        assertThat(
                        stored.rows(
                                """
                                select d.content::text
                                from resume_document d join person p on p.id = d.person_id
                                where p.slug = $1
                                """,
                                report.slug()))
                .containsExactly(document);
        assertThat(importer.take(Documents.source("fuzz", document)).block().outcome())
                .isEqualTo(Outcome.UNCHANGED);
        return true;
    }

    private static String sample(Random random) {
        return Documents.sample(Documents.SAMPLES.get(random.nextInt(Documents.SAMPLES.size())));
    }
}
