package dev.tenure.export;

import java.util.List;

/**
 * A résumé as a document.
 *
 * @param losses what the format could not carry
 */
record Export(String text, String mediaType, List<ExportLoss> losses) {

    Export {
        losses = List.copyOf(losses);
    }

    /**
     * Something that an export lacks, or says otherwise than the résumé.
     *
     * @param path the place, as a JSON path: in a JSON Resume its own, of others that in the graph
     */
    record ExportLoss(String path, String sentence) {}
}
