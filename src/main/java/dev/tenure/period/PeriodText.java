package dev.tenure.period;

import dev.tenure.text.Characters;
import dev.tenure.text.Folding;
import dev.tenure.text.Lexer;
import dev.tenure.text.Token;
import dev.tenure.text.Token.Kind;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;

/**
 * The tokens of a text, with what differs in looks alone made the same: every long dash or tilde is
 * {@code ~}, every apostrophe {@code '}, Chinese and Arabic punctuation is plain, and digits of any
 * script are numbers.
 */
final class PeriodText {

    private static final String TILDES = "\u02dc\u02f7\u2053\u223d\u223e\u30fc";
    private static final String APOSTROPHES = "\u2018\u2019\u02bc\u00b4`";
    private static final String MARKS = "，、،；：（）【】［］";
    private static final String PLAIN_MARKS = ",,,;:()[][]";

    /**
     * A token as it is compared.
     *
     * @param exact as written, but for case; a number without the zeros before it
     * @param folded without accents
     * @param digits how many digits it has, if it is a number
     * @param isSpelled whether it has letters
     * @param isParted whether it is of a script that parts its words by spaces
     * @param isGlued whether it begins where the token before it ends
     */
    record Word(
            String exact,
            String folded,
            int digits,
            boolean isSpelled,
            boolean isParted,
            boolean isGlued) {

        /** Returns whether they say the same, loosely if accents count as nothing. */
        boolean isLike(Word other, boolean loosely) {
            return loosely ? folded.equals(other.folded) : exact.equals(other.exact);
        }
    }

    private final List<Word> words;

    private PeriodText(List<Word> words) {
        this.words = words;
    }

    static PeriodText of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.chars().forEach(unit -> plain.append(plain(Folding.plain((char) unit))));
        return new PeriodText(
                Lexer.tokens(plain.toString()).stream()
                        .filter(token -> token.kind() != Kind.BREAK)
                        .map(PeriodText::word)
                        .toList());
    }

    List<Word> words() {
        return words;
    }

    int size() {
        return words.size();
    }

    /** Returns how many digits the token has: none if it is no number. */
    int digits(int at) {
        return at >= 0 && at < words.size() ? words.get(at).digits() : 0;
    }

    /** Returns the number that the token is, which has at most four digits; else -1. */
    int number(int at) {
        int digits = digits(at);
        return digits > 0 && digits <= 4 ? Integer.parseInt(words.get(at).exact()) : -1;
    }

    /** Returns whether the token is this sign or word. */
    boolean is(String sign, int at) {
        return at >= 0 && at < words.size() && words.get(at).exact().equals(sign);
    }

    /** Returns the token if it is a sign, else nothing. */
    String sign(int at) {
        return at < words.size() && digits(at) == 0 && !words.get(at).isSpelled()
                ? words.get(at).exact()
                : "";
    }

    /** Returns whether the token begins where the one before it ends. */
    boolean isGlued(int at) {
        return at < words.size() && words.get(at).isGlued();
    }

    /** Returns whether the token is this sign and touches both its neighbours. */
    boolean joins(String sign, int at) {
        return is(sign, at) && isGlued(at) && isGlued(at + 1);
    }

    /** Returns whether a word of a script with spaces touches a number between these tokens. */
    boolean clashes(int at) {
        return isGlued(at)
                && at > 0
                && (digits(at) > 0 && words.get(at - 1).isParted()
                        || digits(at - 1) > 0 && words.get(at).isParted());
    }

    private static Word word(Token token) {
        String text = token.text();
        if (token.kind() == Kind.DIGITS) {
            String digits = digits(text);
            String number = digits.replaceFirst("^0+(?=.)", "");
            return new Word(number, number, digits.length(), false, false, token.glued());
        }
        return new Word(
                Normalizer.normalize(token.lower(), Form.NFC),
                token.folded(),
                0,
                text.codePoints().anyMatch(Character::isLetter),
                token.kind() == Kind.LETTERS && !token.isCaseless(),
                token.glued());
    }

    private static String digits(String text) {
        return text.codePoints()
                .filter(Character::isDigit)
                .map(digit -> Character.digit(digit, 10))
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }

    private static char plain(char character) {
        if (TILDES.indexOf(character) >= 0 || isLongDash(character)) {
            return '~';
        }
        if (APOSTROPHES.indexOf(character) >= 0) {
            return '\'';
        }
        int mark = MARKS.indexOf(character);
        return mark < 0
                ? Characters.isSpace(character) ? ' ' : character
                : PLAIN_MARKS.charAt(mark);
    }

    private static boolean isLongDash(char character) {
        return character != '-' && Character.getType(character) == Character.DASH_PUNCTUATION;
    }

    /** Returns whether there is no word at all, so that it is the same in every language. */
    boolean isWordless() {
        return words.stream().noneMatch(Word::isSpelled);
    }
}
