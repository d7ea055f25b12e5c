package dev.tenure.export;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * A résumé as a document.
 *
 * @param document its bytes, of a text those in UTF-8
 * @param losses what the format could not carry
 */
record Export(byte[] document, String mediaType, boolean isText, List<ExportLoss> losses) {

    Export {
        losses = List.copyOf(losses);
    }

    /** Returns the document; null where it is no text. */
    public @Nullable String text() {
        return isText ? new String(document, StandardCharsets.UTF_8) : null;
    }

    /** Returns the bytes of the document in Base64 (RFC 4648, 4). */
    public String base64() {
        return Base64.getEncoder().encodeToString(document);
    }

    /**
     * Something that an export lacks, or says otherwise than the résumé.
     *
     * @param path the place, as a JSON path: in a JSON Resume its own, of others that in the graph
     */
    record ExportLoss(String path, String sentence) {}
}
