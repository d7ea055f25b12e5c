package dev.tenure.picture;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The outlines of a typeface, for one thread at a time. */
final class Typeface {

    private final TrueTypeFont outlines;
    private final CmapLookup glyphs;

    private Typeface(TrueTypeFont outlines) throws IOException {
        this.outlines = outlines;
        this.glyphs = outlines.getUnicodeCmapLookup();
    }

    /** Reads a typeface of PDFs by its file's name. */
    static Typeface read(String file) throws IOException {
        try (InputStream content =
                Objects.requireNonNull(
                        Typeface.class.getResourceAsStream("/pdf/" + file + ".ttf"))) {
            return new Typeface(
                    new TTFParser(true).parse(new RandomAccessReadBuffer(content.readAllBytes())));
        }
    }

    boolean has(int codePoint) {
        return glyphs.getGlyphId(codePoint) != 0;
    }

    /** Returns how wide a character is, where the typeface is 1 high. */
    double width(int codePoint) throws IOException {
        return (double) outlines.getAdvanceWidth(glyphs.getGlyphId(codePoint))
                / outlines.getUnitsPerEm();
    }

    /** Returns the outline of a character in units of the typeface, upwards. */
    Shape outline(int codePoint) throws IOException {
        GlyphData glyph = outlines.getGlyph().getGlyph(glyphs.getGlyphId(codePoint));
        return glyph == null ? new Path2D.Double() : glyph.getPath();
    }

    double unit() throws IOException {
        return 1.0 / outlines.getUnitsPerEm();
    }
}
