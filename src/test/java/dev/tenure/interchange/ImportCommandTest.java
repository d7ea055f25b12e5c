package dev.tenure.interchange;

import static io.r2dbc.spi.ConnectionFactoryOptions.DATABASE;
import static io.r2dbc.spi.ConnectionFactoryOptions.HOST;
import static io.r2dbc.spi.ConnectionFactoryOptions.PASSWORD;
import static io.r2dbc.spi.ConnectionFactoryOptions.PORT;
import static io.r2dbc.spi.ConnectionFactoryOptions.USER;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.TenureApplication;

import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactoryOptions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcConnectionDetails;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

@InterchangeTest
class ImportCommandTest {

    private final StringWriter output = new StringWriter();

    @TempDir private Path folder;
    @Autowired private DocumentReader reader;
    @Autowired private DocumentTable documents;
    @Autowired private EarlyStatistics statistics;
    @Autowired private ResumeWriter writer;
    @Autowired private Stored stored;
    @Autowired private R2dbcConnectionDetails details;

    private int run(String input, String... arguments) {
        ConnectionFactoryOptions options = details.getConnectionFactoryOptions();
        List<String> all = new ArrayList<>(List.of("import"));
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
        var bytes = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        return new ImportCommand(TenureApplication.class, bytes, new PrintWriter(output))
                .run(all.toArray(String[]::new));
    }

    @Test
    void importsFilesAndTheStandardInput() throws IOException {
        Path good = Files.writeString(folder.resolve("good.json"), "{\"work\": []}");
        Path bad = Files.writeString(folder.resolve("bad.json"), "{\"work\": [1]}");
        String input = "{\"meta\": {\"x-tenure\": {\"slug\": \"from-input\"}}}";

        int status =
                run(input, bad.toString(), folder.resolve("none.json").toString(), "-", good + "");

        assertThat(status).isEqualTo(1);
        assertThat(output.toString().lines())
                .containsExactly(
                        bad + ": refused",
                        "  error 1:11 $.work[0]: This is a number, where an object belongs.",
                        folder.resolve("none.json") + ": not imported, there is no such file",
                        "-: created from-input (positions: 0, achievements: 0, uses of"
                                + " technologies: 0)",
                        good
                                + ": created good (positions: 0, achievements: 0, uses of"
                                + " technologies: 0)");
    }

    @Test
    void importsTheFilesOfAFolder() throws IOException {
        Path below = Files.createDirectories(folder.resolve("a/b"));
        Files.writeString(below.resolve("in-b.json"), "{\"work\": []}");
        Files.writeString(folder.resolve("a/in-a.json"), "{\"work\": []}");
        Files.writeString(folder.resolve("a/photo.png"), "none");

        assertThat(run("", folder.resolve("a").toString())).isZero();
        assertThat(output.toString().lines().map(line -> line.split(" ")[2]))
                .containsExactlyInAnyOrder("in-a", "in-b");
    }

    @Test
    void succeedsWhenAllAreImported() {
        assertThat(run("{\"work\": []}", "--slug=by-argument", "-")).isZero();
        assertThat(output.toString()).startsWith("-: created by-argument (");
    }

    @Test
    void saysOfEachDocumentThatTheDatabaseIsAway() throws IOException {
        Path file = Files.writeString(folder.resolve("good.json"), "{\"work\": []}");
        var away = ConnectionFactories.get("r2dbc:postgresql://nobody@localhost:1/nothing");
        var transaction = TransactionalOperator.create(new R2dbcTransactionManager(away));
        var input = new ByteArrayInputStream("{\"work\": []}".getBytes(StandardCharsets.UTF_8));
        var asked =
                new ImportArguments(
                        List.of("-", file.toString()), "somebody", null, false, false, List.of());
        var session =
                new ImportSession(
                        new Importer(reader, documents, writer, statistics, transaction),
                        new TextReports(new PrintWriter(output)));

        assertThat(session.take(new NamedDocuments(reader, asked, input))).isFalse();
        assertThat(output.toString().lines())
                .hasSize(2)
                .allMatch(line -> line.contains("not imported, the database is away or busy, and"))
                .allMatch(line -> line.contains("Connection refused"));
    }

    @Test
    void readsAndWritesNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("dry.yaml"), "work:\n- name: Glow\n");

        assertThat(run("", "--dry-run", "--report=json", file.toString())).isZero();
        assertThat(output.toString())
                .contains("\"outcome\":\"READ\"", "\"format\":\"YAML\"")
                .contains("\"document\":{\"work\":[{\"name\":\"Glow\"}]}");
        assertThat(run("", file.toString())).isZero();
        assertThat(output.toString()).contains(": created dry (positions: 1");
    }

    @Test
    void keepsTheBytesThatCame() throws IOException {
        String yaml = "# kept\nwork:\n- {name: Glow, startDate: 2014.10}\n";
        Path file = Files.writeString(folder.resolve("kept.yaml"), yaml);

        assertThat(run("", file.toString())).isZero();
        assertThat(
                        stored.rows(
                                """
                                select d.media_type || ' ' || convert_from(d.original, 'UTF8')
                                from resume_document d join person p on p.id = d.person_id
                                where p.slug = $1
                                """,
                                "kept"))
                .containsExactly("application/yaml " + yaml);
    }

    @Test
    void readsAnotherFormatThanItLooksLike() {
        assertThat(run("{\"work\": []}", "--format=yaml", "--slug=as-yaml", "-")).isZero();
        assertThat(output.toString()).startsWith("-: created as-yaml (");
    }

    @Test
    void takesSettingsOfTheUser() {
        assertThat(run("{\"work\": []}", "--logging.level.root=warn", "--slug=quiet", "-"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--help",
                "--slug=x",
                "-v a.json",
                "--slug=x a.json b.json",
                "--format=x a.json",
                "--report=x a.json"
            })
    void explainsItselfWhenTheArgumentsMakeNoSense(String arguments) {
        String[] words = ("import " + arguments).strip().split(" ");

        int status =
                new ImportCommand(
                                TenureApplication.class,
                                ByteArrayInputStream.nullInputStream(),
                                new PrintWriter(output))
                        .run(words);

        assertThat(status).isEqualTo(2);
        assertThat(output.toString()).startsWith("usage: import");
    }
}
