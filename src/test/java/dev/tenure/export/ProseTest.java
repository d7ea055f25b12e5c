package dev.tenure.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.house.SeededRandom;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Résumés for people to read, which the import's own reader reads as they were. */
@ExtendWith(SeededRandom.class)
class ProseTest {

    private static final int PEOPLE = 300;
    private static final List<String> SAMPLES =
            List.of("architect", "ines-barragan-wu", "kenji-okafor", "mara-lindqvist");

    private final RandomDocument documents;

    ProseTest(Random random) {
        documents = new RandomDocument(random);
    }

    @ParameterizedTest
    @EnumSource(names = {"MARKDOWN", "PLAIN_TEXT"})
    void losesNothingOfTheSamples(ExportFormat format) throws IOException {
        for (String slug : SAMPLES) {
            String sample = Files.readString(Path.of("schema/sample/" + slug + ".json"));
            assertThat(format.write(RandomDocument.visible(sample)).losses()).as(slug).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MARKDOWN", "PLAIN_TEXT"})
    void losesNothingOfRandomPeopleButThatAnInnerItemIsAHeading(ExportFormat format) {
        for (int i = 0; i < PEOPLE; i++) {
            String document = documents.next().replace("0987", "1987");
            Export export = format.write(RandomDocument.visible(document));
            assertThat(export.text()).doesNotContain(RandomDocument.SECRET);
            assertThat(export.losses())
                    .as(export.text())
                    .allMatch(loss ->
                            loss.path().equals("$")
                                    || loss.path().contains(".achievements[")
                                            && loss.sentence().contains("\"-"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# no heading",
                "- no item",
                "1. no item",
                "a *b* _c_ `d` ~e~ [f](g) <h> &amp;",
                "<script>alert(1)</script>",
                "![x](javascript:alert(1))",
                "a | b",
                "=== no underline",
                "> no quotation",
                "| --- | --- |",
                "[ref]: https://example.org",
                "\\\\* no escape",
                "    no code"
            })
    void takesNoTextForMarkup(String text) {
        String document =
                """
                {"work": [{"position": "%1$s", "summary": "%1$s", "highlights": ["%1$s"]}]}\
                """
                        .formatted(text);
        assertThat(ExportFormat.MARKDOWN.write(RandomDocument.visible(document)).losses())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"$.name, Tech Stack: Go", "$.headline, '+1 555 0100'"})
    void labelsWhatWouldBeTakenForSomethingElse(String path, String text) {
        String member = path.equals("$.name") ? "name" : "label";
        String document =
                "{\"basics\": {\"%s\": \"%s\"}, \"work\": [{\"name\": \"Acme\"}]}"
                        .formatted(member, text);
        Export export = ExportFormat.PLAIN_TEXT.write(RandomDocument.visible(document));
        assertThat(export.text()).contains(": " + text);
        assertThat(export.losses()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"MARKDOWN", "PLAIN_TEXT"})
    void tellsWhatAnImportWouldReadOtherwise(ExportFormat format) {
        String document =
                """
                {"basics": {"name": "Ada", "image": "https://example.org/ada.png"},
                 "work": [{"name": "Acme", "highlights": ["Tech stack: Go"]}]}
                """;
        assertThat(format.write(RandomDocument.visible(document)).losses())
                .extracting("path")
                .contains("$.image", "$.positions[0].achievements[0]");
    }
}
