package dev.tenure.pdf;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The typefaces of PDFs, each read when it is first needed. */
enum Typeface {
    LATIN("Source Sans 3", 400, "SourceSans3-Regular"),
    LATIN_SEMIBOLD("Source Sans 3", 600, "SourceSans3-SemiBold"),
    CHINESE("Noto Sans SC", 400, "NotoSansSC-Regular"),
    CHINESE_SEMIBOLD("Noto Sans SC", 600, "NotoSansSC-SemiBold"),
    /** For characters that the one above lacks. */
    RARE_CHINESE("Noto Sans CJK", 400, "NotoSansSC-Regular"),
    KOREAN("Noto Sans KR", 400, "NotoSansKR-Regular");

    private final String family;
    private final int weight;
    private final String file;
    private @Nullable TrueTypeFont read;

    Typeface(String family, int weight, String file) {
        this.family = family;
        this.weight = weight;
        this.file = file;
    }

    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    /** Returns its outlines, which one thread may use at a time. */
    synchronized TrueTypeFont outlines() {
        if (read == null) {
            read = read();
        }
        return read;
    }

    private TrueTypeFont read() {
        try (InputStream content =
                Objects.requireNonNull(
                        Typeface.class.getResourceAsStream("/pdf/" + file + ".ttf"))) {
            TrueTypeFont outlines =
                    new TTFParser(true).parse(new RandomAccessReadBuffer(content.readAllBytes()));
            // Ligatures would be characters that nobody can copy or hear.
            outlines.setEnableGsub(false);
            return outlines;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns whether it has a character. */
    boolean has(int codePoint) {
        try {
            CmapLookup glyphs = outlines().getUnicodeCmapLookup();
            return glyphs.getGlyphId(codePoint) != 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
