package dev.tenure.persisted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class TrustedDocumentsTest {

    @TempDir private Path folder;

    private final TrustedDocuments documents = new TrustedDocuments(new JsonMapper());

    @Test
    void comeFromFoldersWithinTheFolderAndFromNothingElse() throws IOException {
        Files.createDirectories(folder.resolve("a/b"));
        Files.writeString(folder.resolve("a/b/x.gql"), "{ a }");
        Files.writeString(folder.resolve("README.md"), "{ b }");
        Files.writeString(folder.resolve("noExtension"), "{ c }");
        documents.addFolder(folder);
        assertThat(documents.size()).isOne();
        assertThat(documents.find("x")).isEqualTo("{ a }");
        assertThat(documents.say("{a}")).isTrue();
        assertThat(documents.say("{ b }")).isFalse();
    }

    @Test
    void haveAFolder() {
        Path absent = folder.resolve("absent");
        assertThatIllegalStateException()
                .isThrownBy(() -> documents.addFolder(absent))
                .withMessageContaining("there is no folder " + absent);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x.graphql | { a | x: Invalid syntax",
                "x.json    | { | it is not JSON",
                "x.json    | [] | a manifest is a JSON object",
                "x.json    | {\"a\": 1} | the text of a document for each id",
                "x.json    | {\"operations\": [{\"id\": \"a\"}]} | the text of a document",
                "x.json    | {\"a\": \"query {\"} | a: Invalid syntax",
            })
    void nameTheFileThatCannotBeRead(String name, String text, String reason) throws IOException {
        Files.writeString(folder.resolve(name), text);
        assertThatIllegalStateException()
                .isThrownBy(() -> documents.addFolder(folder))
                .withMessageContaining("The trusted documents of " + name + " cannot be read: ")
                .withMessageContaining(reason);
    }

    @Test
    void haveOneTextForAnId() throws IOException {
        Files.writeString(folder.resolve("a.json"), "{\"x\": \"{ a }\", \"y\": \"{ a }\"}");
        Files.writeString(folder.resolve("b.json"), "{\"x\": \"{ b }\"}");
        assertThatIllegalStateException()
                .isThrownBy(() -> documents.addFolder(folder))
                .withMessageContaining("b.json", "two documents with the id x");
    }
}
