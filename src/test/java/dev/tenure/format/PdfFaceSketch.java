package dev.tenure.format;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * Makes a PDF of lines in several typefaces: {@code *} begins bold or ends it, {@code _} italics,
 * {@code ^} a font of icons.
 */
final class PdfFaceSketch {

    private static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
    private static final PDFont ITALIC = new PDType1Font(FontName.HELVETICA_OBLIQUE);
    private static final PDFont ICONS = icons();
    private static final List<PDFont> FONTS = List.of(BOLD, ITALIC, ICONS);

    private PdfFaceSketch() {}

    private static PDFont icons() {
        PDFont font = new PDType1Font(FontName.COURIER);
        font.getCOSObject().setName(COSName.BASE_FONT, "FontAwesome");
        return font;
    }

    static byte[] of(String text) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                float y = 750;
                for (String line : text.split("\n")) {
                    show(line, y, content);
                    y -= 14;
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void show(String line, float y, PDPageContentStream content) throws IOException {
        content.beginText();
        content.newLineAtOffset(50, y);
        PDFont font = PLAIN;
        for (String run : line.split("(?=[*_^])|(?<=[*_^])")) {
            int mark = run.isEmpty() ? -1 : "*_^".indexOf(run.charAt(0));
            if (mark < 0) {
                content.setFont(font, 11);
                content.showText(run);
            } else {
                font = font == FONTS.get(mark) ? PLAIN : FONTS.get(mark);
            }
        }
        content.endText();
    }
}
