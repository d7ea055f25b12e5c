package dev.tenure.interchange;

import dev.tenure.document.DocumentLimits;
import dev.tenure.format.Format;
import dev.tenure.text.Slug;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * A document that somebody brings.
 *
 * @param name a file's name, or what else it is to be called in the report
 * @param content the document
 * @param slug the slug of a résumé that does not name its own; null leaves it to the file's name
 * @param format what format it is in; null leaves it to the content
 */
record Source(String name, byte[] content, @Nullable String slug, @Nullable Format format) {

    /** Returns the slug of the file: its name without folders and extension. */
    Optional<String> slugOfName() {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = file.lastIndexOf('.');
        return Slug.of(dot > 0 ? file.substring(0, dot) : file, DocumentLimits.SLUG);
    }
}
