package dev.tenure.interchange;

import dev.tenure.document.DocumentLimits;
import dev.tenure.format.Format;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
        Iterator<Named> all = asked.files().stream().flatMap(NamedDocuments::named).iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return all.hasNext();
            }

            @Override
            public Arrival next() {
                return arrival(all.next());
            }
        };
    }

    /** A name, or why what it names cannot be told. */
    private record Named(String name, @Nullable String failure) {}

    private static Stream<Named> named(String name) {
        Path folder = Path.of(name);
        if (name.equals("-") || !Files.isDirectory(folder)) {
            return Stream.of(new Named(name, null));
        }
        try (Stream<Path> below = Files.walk(folder)) {
            return below
                    .map(Path::toString)
                    .filter(Format::isOfFile)
                    .sorted()
                    .map(file -> new Named(file, null))
                    .toList()
                    .stream();
        } catch (IOException | UncheckedIOException e) {
            return Stream.of(new Named(name, "the folder cannot be read: " + e.getMessage()));
        }
    }

    private Arrival arrival(Named named) {
        if (named.failure() != null) {
            return new Arrival.Absence(named.name(), named.failure());
        }
        return named.name().equals("-") ? ofInput() : ofFile(Path.of(named.name()));
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
        return new Arrival.Document(new Source(name, bytes, asked.slug(), asked.format()), reader);
    }
}
