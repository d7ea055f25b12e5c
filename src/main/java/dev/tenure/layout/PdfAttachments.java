package dev.tenure.layout;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Finds a file that is attached to a PDF. */
public final class PdfAttachments {

    private static final int MOST_LEVELS = 10;

    private PdfAttachments() {}

    /** Returns the first attached file that is wanted; null where none is, or none can be read. */
    public static byte @Nullable [] first(byte[] content, Predicate<byte[]> wanted) {
        PdfFilter.begin();
        try (PDDocument document = Loader.loadPDF(content)) {
            PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
            return names == null || names.getEmbeddedFiles() == null
                    ? null
                    : first(names.getEmbeddedFiles(), wanted, MOST_LEVELS);
        } catch (IOException
                | RuntimeException
                | StackOverflowError
                | NoClassDefFoundError broken) {
            return null;
        } finally {
            PdfFilter.end();
        }
    }

    private static byte @Nullable [] first(
            PDNameTreeNode<PDComplexFileSpecification> node, Predicate<byte[]> wanted, int levels)
            throws IOException {
        Map<String, PDComplexFileSpecification> files = node.getNames();
        for (PDComplexFileSpecification file :
                files == null ? List.<PDComplexFileSpecification>of() : files.values()) {
            PDEmbeddedFile embedded = file.getEmbeddedFile();
            byte[] bytes = embedded == null ? null : embedded.toByteArray();
            if (bytes != null && wanted.test(bytes)) {
                return bytes;
            }
        }
        List<PDNameTreeNode<PDComplexFileSpecification>> children = node.getKids();
        if (children == null || levels == 0) {
            return null;
        }
        for (PDNameTreeNode<PDComplexFileSpecification> child : children) {
            byte[] found = first(child, wanted, levels - 1);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
