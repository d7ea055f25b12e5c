package dev.tenure.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import dev.tenure.document.Problems;
import dev.tenure.document.Problems.Severity;
import dev.tenure.document.ResumeReader;
import dev.tenure.document.SectionsReader;
import dev.tenure.house.SeededRandom;
import dev.tenure.resume.Resume;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

@ExtendWith(SeededRandom.class)
class JsonResumeTest {

    private static final int PEOPLE = 500;

    private final RandomDocument documents;

    JsonResumeTest(Random random) {
        documents = new RandomDocument(random);
    }

    @ParameterizedTest
    @ValueSource(strings = {"architect", "ines-barragan-wu", "kenji-okafor", "mara-lindqvist"})
    void saysOfASampleWhatTheSampleSays(String slug) throws IOException {
        assertSaysTheSame(Files.readString(Path.of("schema/sample/" + slug + ".json")));
    }

    @Test
    void saysWhatRandomDocumentsShow() {
        for (int i = 0; i < PEOPLE; i++) {
            assertSaysTheSame(documents.next().replace("<b", "b"));
        }
    }

    @Test
    void isValidByThePublishedSchema() throws IOException {
        Schema schema;
        try (InputStream published = getClass().getResourceAsStream("/json-resume/schema.json")) {
            schema =
                    SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                            .getSchema(published);
        }
        assertThat(errors(schema, "{\"basics\": {\"url\": \"no address\"}}")).hasSize(1);
        for (int i = 0; i < PEOPLE; i++) {
            String document = documents.next();
            assertThat(errors(schema, export(document).text())).as(document).isEmpty();
        }
    }

    private static List<Error> errors(Schema schema, String document) {
        return schema.validate(
                document,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    @Test
    void saysNothingThatIsForTheOwner() {
        for (int i = 0; i < PEOPLE; i++) {
            Export export = export(documents.next());
            assertThat(export.text()).doesNotContain(RandomDocument.SECRET);
            assertThat(export.losses().toString()).doesNotContain(RandomDocument.SECRET);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</p>",
                "<!-- a comment",
                "[here](javascript:alert(1))",
                "[here](java&#115;cript:alert(1))",
                "javascript:alert(1)"
            })
    void setsApartWhatAPageMightTakeForMarkup(String text) {
        Export export = export("{\"basics\": {\"summary\": \"%s\"}}".formatted(text));
        assertThat(ResumeReader.read(export.text(), new Problems()).summary())
                .isNotEqualTo(text)
                .doesNotContainPattern("<[A-Za-z/!?]|]\\(java|javascript:a")
                .isEqualToIgnoringWhitespace(HarmlessText.of(text));
        assertThat(export.losses()).extracting("path").containsExactly("$.basics.summary");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x < y",
                "C++ & <10 ms",
                "[here](https://example.org)",
                "TypeScript, JavaScript: both",
                "a -> b"
            })
    void leavesOtherTextsAsTheyAre(String text) {
        assertThat(HarmlessText.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " data:text/html,x",
                "//evil.example",
                "https://google.com@evil.example/",
                "/x.png",
                "https://exa mple.org"
            })
    void leavesOutAddressesThatMayDoHarm(String address) {
        String document = "{\"work\": [{\"name\": \"A\", \"url\": \"%s\"}]}".formatted(address);
        Export export = export(document);
        assertThat(export.text()).doesNotContain("url").doesNotContain("website");
        assertThat(export.losses()).extracting("path").contains("$.work[0].url");
    }

    private static Export export(String document) {
        return ExportFormat.JSON_RESUME.write(RandomDocument.visible(document));
    }

    private static void assertSaysTheSame(String document) {
        VisibleResume visible = RandomDocument.visible(document);
        Export export = ExportFormat.JSON_RESUME.write(visible);
        Problems problems = new Problems();
        Resume again = ResumeReader.read(export.text(), problems);
        assertThat(problems.all()).noneMatch(each -> each.severity() == Severity.ERROR);
        assertThat(again)
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*(path|identity)")
                .as(document)
                .isEqualTo(visible.resume());
        assertThat(SectionsReader.read(export.text()).skills())
                .isEqualTo(visible.sections().skills());
    }
}
