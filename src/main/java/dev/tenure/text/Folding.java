package dev.tenure.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Map;

/**
 * Makes one of what people write alike: {@link #of} for comparing words, {@link #plain} for reading
 * a text, where every character keeps its place.
 */
public final class Folding {

    /** Letters that Unicode does not take apart, and a sign that is written for another. */
    private static final Map<Integer, String> LETTERS =
            Map.ofEntries(
                    Map.entry((int) 'ß', "ss"),
                    Map.entry((int) 'ı', "i"),
                    Map.entry((int) 'ς', "σ"),
                    Map.entry((int) 'æ', "ae"),
                    Map.entry((int) 'œ', "oe"),
                    Map.entry((int) 'ø', "o"),
                    Map.entry((int) 'đ', "d"),
                    Map.entry((int) 'ð', "d"),
                    Map.entry((int) 'þ', "th"),
                    Map.entry((int) 'ł', "l"),
                    Map.entry((int) 'ħ', "h"),
                    Map.entry((int) '♯', "#"));

    private static final String TRADE_MARKS = "™℠";
    private static final char FIRST_FULL_WIDTH = '！';
    private static final char LAST_FULL_WIDTH = '～';

    /** Full-width signs that are Chinese punctuation, and no other way to write a plain one. */
    private static final String CHINESE_MARKS = "，；：！？（）";

    private Folding() {}

    /**
     * Returns the text without case, accents, widths and ligatures (NFKD of <a
     * href="https://www.unicode.org/reports/tr15/">Unicode Annex 15</a> without marks, in lower
     * case): {@code ﬁancé} is {@code fiance}. Each character is folded by itself.
     */
    public static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().forEach(character -> fold(character, folded));
        return folded.toString();
    }

    private static void fold(int character, StringBuilder folded) {
        if (character < 0x80) {
            folded.append((char) Character.toLowerCase(character));
        } else if (TRADE_MARKS.indexOf(character) >= 0 || Characters.isSpace(character)) {
            folded.append(' ');
        } else if (Characters.isAdornment(character)) {
            return;
        } else if (Characters.isSpaceless(character)) {
            folded.append(Normalizer.normalize(Character.toString(character), Form.NFKC));
        } else {
            Normalizer.normalize(Character.toString(character), Form.NFKD)
                    .codePoints()
                    .filter(each -> !Characters.isAdornment(each))
                    .map(Character::toLowerCase)
                    .forEach(each -> append(each, folded));
        }
    }

    private static void append(int character, StringBuilder folded) {
        String letters = LETTERS.get(character);
        if (letters == null) {
            folded.appendCodePoint(character);
        } else {
            folded.append(letters);
        }
    }

    /** Returns the text in lower case, each character by itself, as PostgreSQL's {@code lower}. */
    public static String lower(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            lower.appendCodePoint(Character.toLowerCase(character));
            at += Character.charCount(character);
        }
        return lower.toString();
    }

    /**
     * Returns the text in the same length with full-width characters as plain ones, but for Chinese
     * punctuation, with one kind of hyphen and one of tilde: {@code Ｃ＋＋} is {@code C++}.
     */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character >= 0x80 && CHINESE_MARKS.indexOf(character) < 0) {
                plain.setCharAt(at, plain(character));
            }
        }
        return plain.toString();
    }

    /** Returns a full-width character as a plain one, a hyphen or minus as {@code -}. */
    public static char plain(char character) {
        if (character >= FIRST_FULL_WIDTH && character <= LAST_FULL_WIDTH) {
            return (char) (character - FIRST_FULL_WIDTH + '!');
        }
        return switch (character) {
            case '\u2010', '\u2011', '\u2212', '\uFE63' -> '-';
            case '\u301C', '\u223C' -> '~';
            default -> character;
        };
    }
}
