package dev.tenure.text;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** What a character is to the words of a text. */
public final class Characters {

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

    /** What stands before it is of no such script, nor of one without capitals. */
    private static final int FIRST_SPACELESS = 0x2EA;

    private static final int SOFT_HYPHEN = 0xAD;
    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int ARABIC_LENGTHENING = 0x640;
    private static final String PROLONGED_SOUNDS = "ーｰ";
    private static final String HALF_WIDTH_SOUND_MARKS = "ﾞﾟ";

    private Characters() {}

    /** Returns whether it is white space of any width, or none. */
    public static boolean isSpace(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == ZERO_WIDTH_SPACE;
    }

    /** Returns whether it ends a line. */
    public static boolean isLineBreak(int character) {
        return character == '\n' || character == '\r';
    }

    /**
     * Returns whether its script puts no spaces between words or glues particles to them, so that
     * every character is a word, or a part of any word, by itself.
     */
    public static boolean isSpaceless(int character) {
        return character >= FIRST_SPACELESS
                && (PROLONGED_SOUNDS.indexOf(character) >= 0
                        || SPACELESS.contains(UnicodeScript.of(character)));
    }

    /**
     * Returns whether its script has no capitals and its words touch names of other scripts, as
     * those without spaces do, and Arabic and Hebrew with their prefixes.
     */
    public static boolean isCaseless(int character) {
        return character >= FIRST_SPACELESS
                && (character == ARABIC_LENGTHENING
                        || isSpaceless(character)
                        || UnicodeScript.of(character) == UnicodeScript.ARABIC
                        || UnicodeScript.of(character) == UnicodeScript.HEBREW);
    }

    /**
     * Returns whether it only adorns the character before it: an accent, a soft hyphen, a skin
     * tone.
     */
    public static boolean isAdornment(int character) {
        return character >= SOFT_HYPHEN
                && (isInvisible(character)
                        || Character.isEmojiModifier(character)
                        || HALF_WIDTH_SOUND_MARKS.indexOf(character) >= 0
                        || UnicodeScript.of(character) == UnicodeScript.INHERITED
                                && Character.getType(character) != Character.MODIFIER_LETTER);
    }

    /** Returns whether it is shown by no sign of its own, as a soft hyphen inside a line. */
    static boolean isInvisible(int character) {
        return character >= SOFT_HYPHEN
                && Character.getType(character) == Character.FORMAT
                && character != ZERO_WIDTH_SPACE;
    }

    /** Returns whether it goes on with the letters before it: a letter, or a mark on one. */
    public static boolean isOfLetters(int character) {
        return Character.isLetter(character)
                || switch (Character.getType(character)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.ENCLOSING_MARK ->
                            true;
                    default -> isAdornment(character);
                };
    }
}
