package dev.tenure.export;

import dev.tenure.document.Problems;
import dev.tenure.graph.BadRequest;
import dev.tenure.layout.PdfBlocks;
import dev.tenure.pdf.AccessiblePdf;

import java.util.LinkedHashSet;
import java.util.Set;

/** Writes a résumé as a PDF, as far as typefaces have its characters. */
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
        Losses read = new Losses();
        byte[] document =
                new PaperWriter(this::set, pdf -> PdfBlocks.of(pdf, new Problems()))
                        .write(resume, read);
        if (!missing.isEmpty()) {
            losses.add(
                    "$",
                    "The typefaces lack these characters, in whose place □ stands: "
                            + String.join(" ", missing.stream().limit(MOST_TOLD).toList()));
        }
        losses.addAll(read);
        return document;
    }

    private byte[] set(Paper paper) {
        String page = PdfPage.of(paper);
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
}
