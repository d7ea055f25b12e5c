package dev.tenure.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class PdfPieceTest {

    private static PdfGlyph glyph(String text, float x, float width) {
        return new PdfGlyph(text, x, 10, width, 10, PdfFace.PLAIN, null, -1);
    }

    @Test
    void partsWordsByNarrowSpacesThatAreWritten() {
        assertThat(
                        PdfPiece.of(
                                List.of(
                                        glyph("A", 0, 5),
                                        glyph(" ", 5, 1),
                                        glyph("b", 6, 5),
                                        glyph("c", 11.5f, 5))))
                .extracting(PdfPiece::text)
                .containsExactly("A bc");
    }

    @Test
    void keepsSmallCapitalsWithTheCapitalBeforeThem() {
        PdfGlyph capital = new PdfGlyph("E", 0, 10, 7, 12, PdfFace.PLAIN, null, -1);
        PdfGlyph small = new PdfGlyph("X", 8.5f, 10, 5, 8, PdfFace.PLAIN, null, -1);
        PdfGlyph next = new PdfGlyph("P", 15, 10, 5, 8, PdfFace.PLAIN, null, -1);

        assertThat(PdfPiece.of(List.of(capital, small, next)))
                .extracting(PdfPiece::text)
                .containsExactly("EX P");
    }
}
