package dev.tenure.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.springframework.web.util.HtmlUtils;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What a PDF says of itself: its title, and that it is accessible (ISO 14289-1, 5 and 7.1). */
final class PdfDescription {

    private static final String XMP =
            """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about=""
              xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
              xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <pdf:Producer>%s</pdf:Producer>
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """;

    /** Identifies nothing: the same page is to give the same bytes. */
    private static final long DOCUMENT_ID = 1;

    private PdfDescription() {}

    /** Says the title that the document has already, and nothing that changes from time to time. */
    static void describe(PDDocument document, String producer) throws IOException {
        String title = document.getDocumentInformation().getTitle();
        PDDocumentInformation said = new PDDocumentInformation();
        said.setTitle(title);
        said.setProducer(producer);
        document.setDocumentInformation(said);
        document.setDocumentId(DOCUMENT_ID);
        String xmp = XMP.formatted(HtmlUtils.htmlEscape(title, "UTF-8"), producer);
        document.getDocumentCatalog()
                .setMetadata(
                        new PDMetadata(
                                document,
                                new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8))));
    }
}
