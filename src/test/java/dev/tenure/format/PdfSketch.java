package dev.tenure.format;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;

/** Makes PDFs of lines; a form feed begins a page. */
final class PdfSketch {

    private static final PDFont FONT = new PDType1Font(FontName.HELVETICA);
    private static final List<String> LINES =
            List.of(
                    "Experience",
                    "Skills",
                    "Engineer",
                    "Acme Ltd",
                    "2019 - 2021",
                    "- Built it.",
                    "goes on there",
                    "a@b.example",
                    "Stack: Go, Rust",
                    "Languages",
                    "1/1",
                    "Page 1");

    private PdfSketch() {}

    /** Something that is done to a document before it is written. */
    interface Change {

        void to(PDDocument document) throws IOException;
    }

    static byte[] of(String text) throws IOException {
        return of(text, _ -> {});
    }

    static byte[] of(String text, Change change) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (String page : text.split("\f", -1)) {
                PDPageContentStream content = begin(document);
                float y = 750;
                for (String line : page.strip().split("\n")) {
                    if (!line.isBlank()) {
                        show(line, 50, y, content);
                    }
                    y -= 14;
                }
                content.close();
            }
            change.to(document);
            return bytes(document);
        }
    }

    /**
     * Makes a page of two columns, the second of which begins at x, drawn line by line; a line that
     * begins with {@code #} is large.
     */
    static byte[] ofColumns(String first, String second, float x) throws IOException {
        List<String> left = first.lines().toList();
        List<String> right = second.lines().toList();
        try (PDDocument document = new PDDocument()) {
            PDPageContentStream content = begin(document);
            for (int line = 0; line < Math.max(left.size(), right.size()); line++) {
                if (line < left.size() && !left.get(line).isBlank()) {
                    show(left.get(line), 40, 750 - 14 * line, content);
                }
                if (line < right.size() && !right.get(line).isBlank()) {
                    show(right.get(line), x, 750 - 14 * line, content);
                }
            }
            content.close();
            return bytes(document);
        }
    }

    /** Makes a page that is drawn in quarters of points, as printing to a PDF does. */
    static byte[] inQuarters(String text) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPageContentStream content = begin(document);
            content.transform(Matrix.getScaleInstance(.25f, .25f));
            content.setLeading(14 * 4);
            content.beginText();
            content.setFont(FONT, 11 * 4);
            content.newLineAtOffset(50 * 4, 750 * 4);
            for (String line : text.lines().toList()) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
            content.close();
            return bytes(document);
        }
    }

    /** Makes pages with lines anywhere. */
    static byte[] random(Random random) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int page = random.nextInt(2); page >= 0; page--) {
                PDPageContentStream content = begin(document);
                show("Experience", 50, 770, content);
                for (int line = random.nextInt(40); line >= 0; line--) {
                    String text = LINES.get(random.nextInt(LINES.size()));
                    show(text, 50 + 100 * random.nextInt(4), 750 - 14 * line, content);
                }
                content.close();
            }
            return bytes(document);
        }
    }

    private static PDPageContentStream begin(PDDocument document) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        PDPageContentStream content = new PDPageContentStream(document, page);
        content.setFont(FONT, 11);
        return content;
    }

    private static void show(String line, float x, float y, PDPageContentStream content)
            throws IOException {
        boolean isLarge = line.startsWith("# ");
        content.beginText();
        content.setFont(FONT, isLarge ? 18 : 11);
        content.newLineAtOffset(x, y);
        content.showText(isLarge ? line.substring(2) : line);
        content.endText();
    }

    /** Adds operations to the first page. */
    static void append(PDDocument document, byte[] operations) throws IOException {
        PDStream stream =
                new PDStream(document, new ByteArrayInputStream(operations), COSName.FLATE_DECODE);
        document.getPage(0).setContents(List.of(stream));
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
