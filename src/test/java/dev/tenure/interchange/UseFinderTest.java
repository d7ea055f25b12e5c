package dev.tenure.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.document.Problems;
import dev.tenure.document.Problems.Problem;
import dev.tenure.document.Problems.Severity;
import dev.tenure.document.ResumeReader;
import dev.tenure.recognition.Recognizer;
import dev.tenure.resume.Resume;
import dev.tenure.resume.Use;
import dev.tenure.technology.Catalogue;
import dev.tenure.technology.CatalogueEdition;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class UseFinderTest {

    private static final Catalogue CATALOGUE = CatalogueEdition.standard().catalogue();
    private static final Recognizer RECOGNIZER = new Recognizer(CATALOGUE);

    private final Problems problems = new Problems();

    private List<Use> uses(String section, String entry) {
        String document = Documents.json("{'%s': [%s]}".formatted(section, entry));
        Resume resume = ResumeReader.read(document, problems);
        return new UseFinder(CATALOGUE, RECOGNIZER, problems)
                .find(resume.positions().getFirst())
                .uses();
    }

    private List<Use> uses(String entry) {
        return uses("work", entry);
    }

    private static String told(Use use) {
        String name =
                switch (use.technology()) {
                    case Use.Technology.Catalogued(var slug) -> slug;
                    case Use.Technology.Own(var own) -> "own " + own;
                };
        return "%s %s %s [%d,%d)".formatted(use.part(), name, use.reason(), use.start(), use.end());
    }

    @Test
    void findsUsesInReadingOrder() {
        assertThat(
                        uses(
                                """
                                {'position': 'Kafka engineer', 'summary': 'All with Postgres',
                                 'highlights': ['Wrote it in Golang.'],
                                 'x-tenure': {'technologies': ['Redis', 'Frobnicator']}}
                                """))
                .extracting(UseFinderTest::told)
                .containsExactly(
                        "TITLE kafka NAME [0,5)",
                        "SUMMARY postgresql ALIAS [9,17)",
                        "STACK redis NAME [0,5)",
                        "STACK own Frobnicator NAME [0,11)",
                        "ACHIEVEMENT go ALIAS [12,18)");
    }

    @Test
    void takesANameForANameHoweverItIsSpaced() {
        assertThat(uses("{'summary': 'Spring  Boot and Elastic  Kubernetes  Service'}"))
                .extracting(UseFinderTest::told)
                .containsExactly("SUMMARY spring-boot NAME [0,12)", "SUMMARY eks ALIAS [17,45)");
    }

    @Test
    void hintsAtWhatAnUnknownNameMightMean() {
        uses("{'x-tenure': {'technologies': ['Postgress']}}");

        assertThat(problems.all())
                .singleElement()
                .matches(p -> p.severity() == Severity.WARNING)
                .matches(p -> p.path().equals("$.work[0]['x-tenure'].technologies[0]"))
                .matches(p -> p.sentence().contains("PostgreSQL"));
    }

    @ParameterizedTest
    @CsvSource({"Python 3.6, python, 6, 3.6", "PostgreSQL v13, postgresql, 10, 13"})
    void separatesAVersionFromTheName(String name, String slug, int end, String version) {
        assertThat(uses("{'x-tenure': {'technologies': ['%s']}}".formatted(name)))
                .singleElement()
                .matches(use -> use.technology().equals(new Use.Technology.Catalogued(slug)))
                .matches(use -> use.end() == end)
                .matches(use -> version.equals(use.version()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "🦀 Rust|STACK rust NAME [3,7)",
                "PostgreSQL 🐘|STACK postgresql NAME [0,10)",
                "⚛️ React 18|STACK react NAME [3,8)"
            })
    void readsANameWithoutItsOrnament(String name, String expected) {
        assertThat(uses("{'x-tenure': {'technologies': ['%s']}}".formatted(name)))
                .extracting(UseFinderTest::told)
                .containsExactly(expected);
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void takesAnItemOfAListForATechnologyWhereItIsNew() {
        assertThat(
                        uses(
                                "projects",
                                """
                                {'keywords': ['travelling', 'golang', 'Redis'],
                                 'x-tenure': {'technologies': ['Go']}}
                                """))
                .extracting(UseFinderTest::told)
                .containsExactly(
                        "STACK go NAME [0,2)",
                        "STACK own travelling NAME [0,10)",
                        "STACK redis NAME [0,5)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'technologies': ['Go', 'Redis']}",
                "{'keywords': ['Go / Redis']}",
                "{'stack': 'Go, Redis'}",
                "{'tools': {'languages': ['Go'], 'stores': 'Redis'}}",
                "{'technologies': [{'name': 'Go'}, {'name': 'Redis', 'level': 'good'}]}",
                "{'stack': 'Go', 'tools': ['Redis', 7]}"
            })
    void takesListsOfAnyEntryForItsStack(String entry) {
        assertThat(uses("work", entry))
                .extracting(Use::technology)
                .containsExactly(
                        new Use.Technology.Catalogued("go"),
                        new Use.Technology.Catalogued("redis"));
        assertThat(problems.all()).allMatch(p -> p.severity() == Severity.WARNING);
    }

    @Test
    void knowsTheVendorByTheDeclaredStackAndByHeadingsAbove() {
        assertThat(
                        uses(
                                """
                                {'x-tenure': {'technologies': ['AWS'], 'achievements': ['Moved to ECS.']}}
                                """))
                .extracting(UseFinderTest::told)
                .contains("ACHIEVEMENT ecs NAME [9,12)");
        assertThat(
                        uses(
                                """
                                {'x-tenure': {'achievements': [
                                    {'text': 'AWS', 'heading': true, 'children': ['Moved to ECS.']}]}}
                                """))
                .extracting(UseFinderTest::told)
                .contains("ACHIEVEMENT ecs NAME [9,12)");
        assertThat(uses("{'highlights': ['Ran it on AWS.', 'Moved to ECS.']}"))
                .extracting(UseFinderTest::told)
                .containsExactly("ACHIEVEMENT aws NAME [10,13)");
    }

    @Test
    void takesNoTitleThatIsAWordForATechnology() {
        assertThat(uses("projects", "{'name': 'Redux', 'description': 'Redux is a game.'}"))
                .isEmpty();
        assertThat(uses("projects", "{'name': 'Kubernetes', 'description': 'Fixed Kubernetes.'}"))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'start': '2019', 'end': '2020'} | 2019 2020 | 0",
                "{'start': '2019'} | 2019 2021 | 0",
                "{'start': '2015', 'end': '2020'} | 2018 2020 | 1",
                "{'start': '2019', 'end': '2025'} | 2019 2021 | 1",
                "{'start': '2001', 'end': '2002'} | none | 1"
            })
    void cutsTheOwnPeriodOfAUseToThePositions(String own, String expected, int warnings) {
        var period =
                uses("""
                {'startDate': '2018', 'endDate': '2021', 'x-tenure': {'technologies':
                 [{'name': 'Go', 'period': %s}]}}
                """
                                .formatted(own))
                        .getFirst()
                        .period();

        assertThat(period == null ? "none" : period.start() + " " + period.end())
                .isEqualTo(expected);
        assertThat(problems.all())
                .hasSize(warnings)
                .allMatch(p -> p.severity() == Severity.WARNING);
    }

    @Test
    void warnsOncePerTechnologyOfUsesBeforeTheRelease() {
        UseFinder finder = new UseFinder(CATALOGUE, RECOGNIZER, problems);
        ResumeReader.read(
                        Documents.json(
                                """
                                {'work': [{'endDate': '2003', 'highlights': ['K8s and Kubernetes.']},
                                          {'endDate': '2005', 'summary': 'Kubernetes, Docker.'}]}
                                """),
                        problems)
                .withPositions(finder::find);

        assertThat(problems.all())
                .extracting(Problem::path)
                .containsExactly("$.work[0].highlights[0]", "$.work[1]");
    }

    @Test
    void warnsOfAUseBeforeTheRelease() {
        uses(
                """
                {'startDate': '2001', 'endDate': '2003', 'highlights': ['Ran it on Kubernetes.'],
                 'x-tenure': {'technologies': ['Kubernetes']}}
                """);

        assertThat(problems.all())
                .extracting(Problem::path)
                .containsExactly("$.work[0]['x-tenure'].technologies[0]");
    }
}
