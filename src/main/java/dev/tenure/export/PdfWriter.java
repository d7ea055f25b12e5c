package dev.tenure.export;

import dev.tenure.document.JsonWriter;
import dev.tenure.document.Problems;
import dev.tenure.document.ResumeReader;
import dev.tenure.document.SectionsReader;
import dev.tenure.document.Value;
import dev.tenure.graph.BadRequest;
import dev.tenure.layout.Block;
import dev.tenure.layout.PdfBlocks;
import dev.tenure.pdf.AccessiblePdf;
import dev.tenure.prose.ProseReader;
import dev.tenure.resume.Resume;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes a résumé as a PDF. It is read back at once: what an import would take for something else
 * gets labels, and what is read otherwise than it was is told as a loss.
 */
final class PdfWriter {

    /** Forty pages: what takes longer to set than a request may take. */
    private static final int LONGEST = 200_000;

    private static final int MOST_TOLD = 20;
    private static final int MISSING = '□';

    private final Losses losses;
    private final Set<String> missing = new LinkedHashSet<>();

    PdfWriter(Losses losses) {
        this.losses = losses;
    }

    /**
     * Returns the PDF.
     *
     * @throws BadRequest if the résumé is too long
     */
    byte[] write(VisibleResume resume) {
        Facts facts = Facts.of(resume.resume(), resume.sections());
        byte[] document = write(resume, Set.of());
        Facts read = read(document);
        Set<String> misread = facts.differences(read);
        if (!misread.isEmpty()) {
            document = write(resume, misread);
            read = read(document);
        }
        if (!missing.isEmpty()) {
            losses.add(
                    "$",
                    "The typefaces lack these characters, in whose place □ stands: "
                            + String.join(" ", missing.stream().limit(MOST_TOLD).toList()));
        }
        facts.tellLosses(read, losses);
        return document;
    }

    private byte[] write(VisibleResume resume, Set<String> misread) {
        String page = new PdfPage(resume, misread).write();
        if (page.length() > LONGEST) {
            throw new BadRequest(
                    "format",
                    "The résumé has more than %,d characters, too many for a PDF"
                            .formatted(LONGEST));
        }
        return AccessiblePdf.of(shown(page));
    }

    /** Returns the page without characters that it cannot show. */
    private String shown(String page) {
        StringBuilder shown = new StringBuilder(page.length());
        page.codePoints()
                .filter(c -> !Character.isISOControl(c) || Character.isWhitespace(c))
                .forEach(c -> {
                    boolean canShow = c < 0x80 || AccessiblePdf.canShow(c);
                    shown.appendCodePoint(canShow ? c : MISSING);
                    if (!canShow) {
                        missing.add(Character.toString(c));
                    }
                });
        return shown.toString();
    }

    static Facts read(byte[] document) {
        List<Block> blocks = PdfBlocks.of(document, new Problems());
        Value value = blocks == null ? null : ProseReader.read(blocks, new Problems());
        Resume resume = value == null ? null : ResumeReader.read(value, new Problems());
        return value == null || resume == null
                ? Facts.NONE
                : Facts.of(resume, SectionsReader.read(JsonWriter.text(value)));
    }
}
