package dev.tenure.interchange;

import dev.tenure.document.DocumentLimits;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;

/** The documents that the command line names, each opened and read when it is asked for. */
final class NamedDocuments implements Iterable<Arrival> {

    private final DocumentReader reader;
    private final ImportArguments asked;
    private final InputStream input;

    NamedDocuments(DocumentReader reader, ImportArguments asked, InputStream input) {
        this.reader = reader;
        this.asked = asked;
        this.input = input;
    }

    @Override
    public Iterator<Arrival> iterator() {
        return Stream.iterate(0, i -> i < asked.files().size(), i -> i + 1)
                .map(i -> asked.files().get(i))
                .map(name -> name.equals("-") ? ofInput() : ofFile(Path.of(name)))
                .iterator();
    }

    private Arrival ofInput() {
        try {
            return document("-", input);
        } catch (IOException e) {
            return new Arrival.Absence("-", "it cannot be read: " + e.getMessage());
        }
    }

    private Arrival ofFile(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return document(file.toString(), content);
        } catch (NoSuchFileException e) {
            return new Arrival.Absence(file.toString(), "there is no such file");
        } catch (IOException e) {
            return new Arrival.Absence(
                    file.toString(), "the file cannot be read: " + e.getMessage());
        }
    }

    private Arrival document(String name, InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(DocumentLimits.DOCUMENT_BYTES + 1);
        return new Arrival.Document(new Source(name, bytes, asked.slug()), reader);
    }
}
