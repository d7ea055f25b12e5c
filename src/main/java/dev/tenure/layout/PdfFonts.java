package dev.tenure.layout;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The font that stands for all that a PDF names and lacks: the one that PDFBox brings. The fonts of
 * the machine are neither looked for nor kept in a file, and no reading depends on them.
 */
final class PdfFonts implements FontMapper {

    private static final String FILE =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final TrueTypeFont font;

    private PdfFonts() {
        try (InputStream file = PDFont.class.getResourceAsStream(FILE)) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes PDFBox take this font. */
    static void install() {
        FontMappers.set(new PdfFonts());
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(
            String baseFont, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(
            String baseFont, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public CIDFontMapping getCIDFont(
            String baseFont,
            @Nullable PDFontDescriptor descriptor,
            @Nullable PDCIDSystemInfo characters) {
        return new CIDFontMapping(null, font, true);
    }
}
