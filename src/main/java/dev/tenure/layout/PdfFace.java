package dev.tenure.layout;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/**
 * How the characters of a font look, as its name tells: TeX's fonts say it in letters of their own,
 * and few say it elsewhere.
 */
enum PdfFace {
    PLAIN,
    BOLD,
    ITALIC,
    BOLD_ITALIC,
    /** Pictures, whatever letters stand for them. */
    ICONS,
    /** The fonts whose letters are bullets and arrows. */
    DINGBATS;

    private static final List<String> OF_BOLD =
            List.of("bold", "black", "heavy", "demi", "-medi", "cmbx", "sfbx", "sfrb", "ecbx");
    private static final List<String> OF_ITALIC =
            List.of("ital", "oblique", "slant", "cmti", "cmsl", "cmbxti", "sfti", "sfsl", "ecti");
    private static final List<String> OF_ICONS =
            List.of("awesome", "academicons", "icons", "marvosym", "fontello", "glyphs-regular");
    private static final List<String> OF_DINGBATS = List.of("wingdings", "webdings");

    private static final int ICON = 0xE000;
    private static final int MOST_ICONS = 0xFFF;
    private static final int DINGBAT = 0xF000;
    private static final int LAST_DINGBAT = 0xFF;

    static PdfFace of(@Nullable PDFont font) {
        String name = font == null ? null : font.getName();
        String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
        if (OF_ICONS.stream().anyMatch(lower::contains)) {
            return ICONS;
        } else if (OF_DINGBATS.stream().anyMatch(lower::contains)) {
            return DINGBATS;
        }
        boolean isBold = OF_BOLD.stream().anyMatch(lower::contains) && !lower.contains("-medium");
        boolean isItalic = OF_ITALIC.stream().anyMatch(lower::contains) || isShortForItalic(lower);
        return isBold ? isItalic ? BOLD_ITALIC : BOLD : isItalic ? ITALIC : PLAIN;
    }

    private static boolean isShortForItalic(String name) {
        String bare = name.replace("-identity-h", "");
        return bare.endsWith("-it") || bare.endsWith("lightit") || bare.endsWith("boldit");
    }

    boolean isBold() {
        return this == BOLD || this == BOLD_ITALIC;
    }

    /** Returns whether it is one of letters. */
    boolean isOfText() {
        return this != ICONS && this != DINGBATS;
    }

    /** Returns what a reader sees of a text: pictures are characters of private use. */
    String shown(String text) {
        if (text.isBlank() || Bullets.lengthIn(text) > 0) {
            return text;
        }
        int first = text.codePointAt(0);
        return switch (this) {
            case ICONS ->
                    Character.getType(first) == Character.PRIVATE_USE
                            ? text
                            : Character.toString(ICON + (text.hashCode() & MOST_ICONS));
            case DINGBATS -> first <= LAST_DINGBAT ? Character.toString(DINGBAT + first) : text;
            default -> text;
        };
    }
}
