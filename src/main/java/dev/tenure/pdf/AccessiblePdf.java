package dev.tenure.pdf;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/** Sets pages as PDF/UA-1, one after the other. */
public final class AccessiblePdf {

    private static final String PRODUCER = "Tenure";
    private static final FSCacheEx<String, FSCacheValue> METRICS = new FSDefaultCacheStore();

    static {
        XRLog.setLoggingEnabled(false);
    }

    private AccessiblePdf() {}

    /**
     * Returns a page as a PDF.
     *
     * @param page XHTML with a title and a language, whose style names the typefaces in the order
     *     in which they are looked for
     */
    public static synchronized byte[] of(String page) {
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer = renderer(page, document)) {
            renderer.createPDFWithoutClosing();
            PdfDescription.describe(document, PRODUCER);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    /** Returns whether a typeface has the character, or it is none that is seen. */
    public static synchronized boolean canShow(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT
                || Stream.of(Typeface.values()).anyMatch(face -> face.has(codePoint));
    }

    private static PdfBoxRenderer renderer(String page, PDDocument document) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.usePdfUaAccessibility(true);
        builder.useUriResolver((_, _) -> null);
        builder.useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, METRICS);
        for (Typeface face : Typeface.values()) {
            builder.useFont(
                    new Font(face, document), face.family(), face.weight(), FontStyle.NORMAL, true);
        }
        builder.withHtmlContent(page, null);
        return builder.buildPdfRenderer();
    }

    /** A typeface in a document, which has it from the first character on that needs it. */
    private static final class Font extends PDFontSupplier {

        private final Typeface face;
        private final PDDocument document;

        Font(Typeface face, PDDocument document) {
            super(null);
            this.face = face;
            this.document = document;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(document, face.outlines(), true);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
