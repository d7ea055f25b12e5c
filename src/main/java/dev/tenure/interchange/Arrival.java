package dev.tenure.interchange;

import dev.tenure.interchange.DocumentReader.Reading;

import java.util.Optional;

/** What a name on the command line brings. */
sealed interface Arrival {

    /** A document, read. */
    record Document(Source source, Reading reading) implements Arrival {

        /** Returns the slug of the résumé that it may become. */
        Optional<String> slug() {
            return reading instanceof Reading.Read(var draft)
                    ? Optional.of(draft.slug())
                    : Optional.empty();
        }
    }

    /** None, and why. */
    record Absence(String name, String sentence) implements Arrival {}
}
