package dev.tenure.cache;

import org.jspecify.annotations.Nullable;

/**
 * What everybody is given the same answer to.
 *
 * @param document the text of the document
 * @param operation the name of the operation, where one is given
 * @param variables their values, as JSON
 */
public record Question(String document, @Nullable String operation, String variables) {

    int characters() {
        return document.length()
                + variables.length()
                + (operation == null ? 0 : operation.length());
    }
}
