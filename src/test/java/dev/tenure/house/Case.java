package dev.tenure.house;

import static java.util.Comparator.comparing;

import graphql.language.Document;
import graphql.parser.Parser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A case of the API: a document of {@code graphql-test}, with its answer in a file beside it. */
record Case(String name) {

    private static final Path FOLDER = Path.of("src/test/resources/graphql-test");

    /** Returns all cases by their names. */
    static Stream<Case> all() throws IOException {
        return names(".graphql").map(Case::new).sorted(comparing(Case::name));
    }

    /** Returns the names of all answers. */
    static Stream<String> answers() throws IOException {
        return names(".json");
    }

    private static Stream<String> names(String ending) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(ending))
                    .map(file -> file.substring(0, file.length() - ending.length()))
                    .toList()
                    .stream();
        }
    }

    String text() {
        return read(".graphql");
    }

    Document document() {
        return Parser.parse(text());
    }

    String answer() {
        return read(".json");
    }

    void write(String answer) throws IOException {
        Files.writeString(FOLDER.resolve(name + ".json"), answer);
    }

    private String read(String ending) {
        try {
            return Files.readString(FOLDER.resolve(name + ending));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
