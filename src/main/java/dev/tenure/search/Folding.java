package dev.tenure.search;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Map;
import java.util.Set;

/**
 * Folds what people write alike: case, accents, widths and ligatures do not count (NFKD of <a
 * href="https://www.unicode.org/reports/tr15/">Unicode Annex 15</a> without marks, in lower case).
 */
final class Folding {

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

    private static final Set<Integer> TRADE_MARKS = Set.of((int) '™', (int) '℠');

    /** Scripts that put no spaces between words, or glue particles to them. */
    private static final Set<UnicodeScript> SPACELESS =
            Set.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.HANGUL,
                    UnicodeScript.BOPOMOFO,
                    UnicodeScript.THAI,
                    UnicodeScript.LAO,
                    UnicodeScript.KHMER,
                    UnicodeScript.MYANMAR);

    private static final int PROLONGED_SOUND = 'ー';
    private static final int ZERO_WIDTH_SPACE = 0x200B;

    private Folding() {}

    /** What the character is folded to; nothing for what only adorns the one before it. */
    static String of(int character) {
        if (character < 0x80) {
            return Character.toString(Character.toLowerCase(character));
        }
        if (TRADE_MARKS.contains(character) || character == ZERO_WIDTH_SPACE) {
            return " ";
        }
        if (adorns(character)) {
            return "";
        }
        String written = Character.toString(character);
        if (standsAlone(character)) {
            return Normalizer.normalize(written, Form.NFKC);
        }
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(written, Form.NFKD)
                .codePoints()
                .filter(each -> !adorns(each))
                .map(Character::toLowerCase)
                .forEach(each -> append(folded, each));
        return folded.toString();
    }

    /** Whether it is a word, or a part of any word, by itself: an ideograph, an emoji. */
    static boolean standsAlone(int character) {
        return character == PROLONGED_SOUND
                || (Character.isEmojiPresentation(character) && !adorns(character))
                || SPACELESS.contains(UnicodeScript.of(character));
    }

    /** Whether it belongs to a word. */
    static boolean isOfWord(int folded) {
        return Character.isLetterOrDigit(folded)
                || switch (Character.getType(folded)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.ENCLOSING_MARK ->
                            true;
                    default -> false;
                };
    }

    private static boolean adorns(int character) {
        return Character.getType(character) == Character.FORMAT
                || Character.isEmojiModifier(character)
                || (UnicodeScript.of(character) == UnicodeScript.INHERITED
                        && Character.getType(character) != Character.MODIFIER_LETTER);
    }

    private static void append(StringBuilder folded, int character) {
        String letters = LETTERS.get(character);
        if (letters == null) {
            folded.appendCodePoint(character);
        } else {
            folded.append(letters);
        }
    }
}
