package dev.tenure.interchange;

import dev.tenure.document.DocumentLimits;
import dev.tenure.format.Format;
import dev.tenure.graph.BadRequest;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A document to be imported, and how. */
record ImportResumeInput(
        Content document, @Nullable Format format, @Nullable String slug, boolean dryRun) {

    /** What a report calls the document. */
    private static final String NAME = "-";

    /** A document as a text or as bytes, of which there is one. */
    record Content(@Nullable String text, @Nullable String base64) {

        byte[] bytes() {
            return base64 == null
                    ? String.valueOf(text).getBytes(StandardCharsets.UTF_8)
                    : BadRequest.unlessValid("input.document.base64", () -> decode(base64));
        }
    }

    private static byte[] decode(String base64) {
        try {
            return Base64.getDecoder().decode(base64.replaceAll("\\s+", ""));
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("'input.document.base64' is no Base64", wrong);
        }
    }

    Source source() {
        byte[] bytes = document.bytes();
        if (bytes.length > DocumentLimits.DOCUMENT_BYTES) {
            throw new BadRequest(
                    "input.document",
                    "The document is larger than %,d bytes"
                            .formatted(DocumentLimits.DOCUMENT_BYTES));
        }
        return new Source(NAME, bytes, slug, format);
    }
}
