package dev.tenure.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.document.Problems;
import dev.tenure.document.Problems.Severity;
import dev.tenure.house.SeededRandom;
import dev.tenure.period.Period;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;

@ExtendWith(SeededRandom.class)
class FormatReaderTest {

    private static final String YAML =
            """
            # A résumé
            basics: {name: Ann Lee, x-tenure: {motto: "a: b"}}
            work:
              - name: &glow Glow
                startDate: 2014.10
                endDate: 2021-05
                highlights: [Built it., "2019"]
              - name: *glow
                startDate: 2012
                endDate: soon
            """;

    private static final int DOCUMENT_BYTES = 2 * 1024 * 1024;

    private final Problems problems = new Problems();

    private ReadResume read(String text) {
        return FormatReader.read(text.getBytes(StandardCharsets.UTF_8), null, problems);
    }

    @Test
    void readsYaml() {
        ReadResume read = read(YAML);

        assertThat(read.format()).isEqualTo(Format.YAML);
        assertThat(read.resume().name()).isEqualTo("Ann Lee");
        assertThat(read.resume().organizations()).hasSize(1);
        Period first = read.resume().positions().getFirst().period();
        assertThat(first.start()).hasToString("2014-10");
        assertThat(first.end()).hasToString("2021-05");
        assertThat(read.json()).contains("\"startDate\":\"2014.10\"").contains("\"2019\"");
    }

    @Test
    void tellsThePlaceInYaml() {
        read(YAML);

        assertThat(problems.all())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.path()).isEqualTo("$.work[1].endDate");
                    assertThat(problem.place()).hasToString("10:14");
                });
    }

    @Test
    void tellsThePlaceInJson() {
        read(
                """
                {
                  "basics": {"name": "Ann", "name": "Lee", "nick's": 1, "image": "\\u0000"},
                  "work": [
                    {"name": "Glow", "startDate": "2012", "endDate": "soon"},
                    {"name": "Glow", "startDate": "2014", "endDate": "2012"}, {}
                  ]
                }
                """);

        assertThat(problems.all())
                .extracting(problem -> problem.place() + " " + problem.path())
                .containsExactly(
                        "2:29 $.basics.name",
                        "2:66 $.basics.image",
                        "2:54 $.basics['nick\\'s']",
                        "4:54 $.work[0].endDate",
                        "5:54 $.work[1].endDate",
                        "5:63 $.work[2]");
    }

    @Test
    void tellsThePlaceInAForeignFormat() {
        read("{'cv': {\n 'name': 'Ann',\n 'nick': {'of': 7}}}".replace('\'', '"'));

        assertThat(problems.all())
                .extracting(problem -> problem.place() + " " + problem.path())
                .containsExactly("1:8 $.cv");
    }

    @Test
    void makesNoPathOfALongNameForEachItem() {
        String name = "n".repeat(DOCUMENT_BYTES / 4);

        String yaml = "? %s\n: [%s]\nwork: []\n".formatted(name, "x,".repeat(99_000));
        String json = "{\"%s\": [%s 0], \"work\": []}".formatted(name, "0,".repeat(400_000));

        assertThat(FormatReader.read(yaml.getBytes(StandardCharsets.UTF_8), Format.YAML, problems))
                .isNotNull();
        assertThat(read(json)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "%PDF-1.7 | The PDF is broken",
                "{\\rtf1 | This looks like RTF",
                "<?xml version='1.0'?><a/> | This looks like XML",
                "<Candidate><a></Candidate> | The text of the document is not XML",
                "<!DOCTYPE a [<!ENTITY x 'y'>]><SkillsPassport/> | declares a document type",
                "<?xml version='1.0'?><!-- --><e:Candidate xmlns:e='e'>&x;</e:Candidate> | not ",
                "\"basics: {name: [}\" | The text is not YAML",
                "\"work: *none\" | No anchor before this alias is called none",
                "\"work: []\nwork: []\" | stands here twice",
                "\"work: []\n---\nwork: []\" | More text follows",
                "\"work: {}\" | This is an object, where a list belongs"
            })
    void tellsWhatIsTheMatter(String text, String sentence) {
        read(text);

        assertThat(problems.all())
                .anyMatch(problem ->
                        problem.severity() == Severity.ERROR
                                && problem.sentence().contains(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"# Ann\n\n## Experience\" | MARKDOWN",
                "\"Ann\n\n**Experience**\" | MARKDOWN",
                "\"Ann\n\nExperience\" | TEXT",
                "\"skills: Go\nAnn, engineer\" | TEXT",
                "\"# Comment\nwork: []\" | YAML",
                "\"---\nbasics:\n  name: Ann\" | YAML",
                "\"[Ann](https://ann.example)\" | MARKDOWN",
                "[1] | JSON",
                "\"{\" | JSON"
            })
    void recognisesFormats(String text, Format format) {
        assertThat(FormatRecognizer.formatOf(text)).isEqualTo(format);
    }

    @Test
    void tellsOfATextThatIsNoResume() {
        assertThat(read("Dear Sir or Madam")).isNull();
        assertThat(problems.all().getLast().sentence()).startsWith("No heading of a résumé");
    }

    @Test
    void tellsWhatItLooksLike() {
        FormatReader.read(YAML.getBytes(StandardCharsets.UTF_8), Format.JSON, problems);

        assertThat(problems.all().getLast().sentence())
                .isEqualTo("It was to be read as JSON, but looks like YAML.");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-8"})
    void readsUnicode(String charset) {
        byte[] content = "basics: {name: \"李雷 Müller\"}\n".getBytes(Charset.forName(charset));

        assertThat(FormatReader.read(content, null, problems).resume().name())
                .isEqualTo("李雷 Müller");
    }

    @ParameterizedTest
    @CsvSource({"GBK, 16", "ISO-8859-1, 17"})
    void refusesOtherEncodings(String charset, int column) {
        String name = charset.equals("GBK") ? "李雷" : "Müller";
        byte[] content = ("\nbasics: {name: " + name + "}").getBytes(Charset.forName(charset));

        assertThat(FormatReader.read(content, null, problems)).isNull();
        assertThat(problems.all().getLast())
                .hasToString("ERROR 2:%d $: The document is not in UTF-8.".formatted(column));
    }

    @Test
    void boundsAliases() {
        StringBuilder bomb = new StringBuilder("basics: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append(
                    "m%d: &a%d [%s*a%d]\n"
                            .formatted(i, i, "*a%d, ".formatted(i - 1).repeat(9), i - 1));
        }

        assertThat(read(bomb.toString())).isNull();
        assertThat(problems.all().getLast().sentence())
                .startsWith("The document, and what its aliases bring");
    }

    @Test
    void boundsDepth() {
        assertThat(read("basics: " + "[".repeat(100_000))).isNull();
        assertThat(problems.haveErrors()).isTrue();
    }

    @Test
    void readsWhateverComes(Random random) {
        for (int i = 0; i < 2_000; i++) {
            Problems told = new Problems();
            byte[] content = Spoilt.of(YAML.getBytes(StandardCharsets.UTF_8), 0, random);
            ReadResume read = FormatReader.read(content, null, told);
            assertThat(read != null || told.haveErrors()).isTrue();
        }
    }
}
