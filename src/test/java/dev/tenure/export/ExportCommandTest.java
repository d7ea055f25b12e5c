package dev.tenure.export;

import static io.r2dbc.spi.ConnectionFactoryOptions.DATABASE;
import static io.r2dbc.spi.ConnectionFactoryOptions.HOST;
import static io.r2dbc.spi.ConnectionFactoryOptions.PASSWORD;
import static io.r2dbc.spi.ConnectionFactoryOptions.PORT;
import static io.r2dbc.spi.ConnectionFactoryOptions.USER;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.TenureApplication;
import dev.tenure.database.DatabaseTest;

import io.r2dbc.spi.ConnectionFactoryOptions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command that writes a résumé as a document. */
@DatabaseTest
@SpringBootTest(properties = "tenure.samples=always")
class ExportCommandTest {

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final StringWriter errors = new StringWriter();

    @TempDir private Path folder;
    @Autowired private R2dbcConnectionDetails details;

    private int run(String... arguments) {
        ConnectionFactoryOptions options = details.getConnectionFactoryOptions();
        List<String> all = new ArrayList<>(List.of("export"));
        all.add(
                "--spring.r2dbc.url=r2dbc:postgresql://%s:%s/%s"
                        .formatted(
                                options.getValue(HOST),
                                options.getValue(PORT),
                                options.getValue(DATABASE)));
        all.add("--spring.r2dbc.username=" + options.getValue(USER));
        if (options.getValue(PASSWORD) instanceof CharSequence password) {
            all.add("--spring.r2dbc.password=" + password);
        }
        all.addAll(List.of(arguments));
        return new ExportCommand(TenureApplication.class, output, new PrintWriter(errors))
                .run(all.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "markdown, ### Senior Architect",
        "md, ### Senior Architect",
        "plain-text, Employer: XSky Ltd",
        "html, <h3>Senior Architect</h3>",
        "pdf, %PDF-1.",
        "docx, PK",
        "json-resume, \"name\" : \"XSky Ltd\""
    })
    void writesAResumeToTheStandardOutput(String format, String text) {
        assertThat(run("--format=" + format, "architect")).isZero();
        assertThat(output.toString(StandardCharsets.UTF_8)).contains(text);
        assertThat(errors.toString()).isEmpty();
    }

    @Test
    void writesToAFileAndTellsWhatIsLost() throws IOException {
        Path file = folder.resolve("architect.jsonld");
        assertThat(run("architect", "--format=jsonld", "--out=" + file)).isZero();
        assertThat(Files.readString(file)).contains("\"@type\" : \"Person\"");
        assertThat(output.size()).isZero();
        assertThat(errors.toString()).contains("$.motto: The vocabulary has no word for a motto.");
    }

    @Test
    void writesThePositionsThatAreAskedForAlone() {
        assertThat(run("architect", "--format=md", "--tech=openstack", "--from=2014")).isZero();
        assertThat(output.toString(StandardCharsets.UTF_8))
                .contains("**Tailored:** 1 of 4 positions, with OpenStack, in the time since 2014")
                .doesNotContain("XSky");
        assertThat(errors.toString())
                .startsWith("$: The export is tailored: it leaves out 3 positions, with ");
    }

    @ParameterizedTest
    @CsvSource({
        "--from=2021-6, 2, --from: \"2021-6\" is not a date",
        "--kind=job, 2, --kind: 'job' is none of",
        "--tech=postgre, 1, The technology 'postgre' is unknown; known are postgresql"
    })
    void saysWhatOfAFilterIsWrong(String filter, int status, String refusal) {
        assertThat(run("architect", filter)).isEqualTo(status);
        assertThat(errors.toString()).startsWith(refusal);
    }

    @Test
    void givesTheOriginalBack() throws IOException {
        assertThat(run("architect", "--format=original")).isZero();
        assertThat(output.toByteArray())
                .isEqualTo(Files.readAllBytes(Path.of("schema/sample/architect.json")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "original"})
    void knowsNobodyOfAnotherName(String format) {
        assertThat(run("nobody", "--format=" + format)).isEqualTo(1);
        assertThat(errors.toString()).contains("There is no person 'nobody'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--format=odt architect",
                "a b",
                "--out= architect",
                "-x a",
                "--format=original --tech=go a"
            })
    void tellsHowItIsUsed(String line) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(errors.toString()).startsWith("usage: export");
    }
}
