package dev.tenure.interchange;

import org.jspecify.annotations.Nullable;

/**
 * A document that somebody brings.
 *
 * @param name a file's name, or what else it is to be called in the report
 * @param content the document, in UTF-8
 * @param slug the slug of a résumé that does not name its own; null leaves it to the file's name
 */
record Source(String name, byte[] content, @Nullable String slug) {}
