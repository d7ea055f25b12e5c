package dev.tenure.interchange;

import dev.tenure.interchange.DocumentReader.Reading;

import org.jspecify.annotations.Nullable;

/** What a name on the command line brings. */
sealed interface Arrival {

    /** A document, which is read when it is first asked what it says. */
    final class Document implements Arrival {

        private final Source source;
        private final String digest;
        private final DocumentReader reader;
        private @Nullable Reading reading;

        Document(Source source, DocumentReader reader) {
            this.source = source;
            this.reader = reader;
            digest = reader.digest(source);
        }

        Source source() {
            return source;
        }

        /** Returns the digest of all that its import depends on. */
        String digest() {
            return digest;
        }

        synchronized Reading reading() {
            if (reading == null) {
                reading = reader.read(source);
            }
            return reading;
        }
    }

    /** None, and why. */
    record Absence(String name, String sentence) implements Arrival {}
}
