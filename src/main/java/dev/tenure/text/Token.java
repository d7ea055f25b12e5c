package dev.tenure.text;

/**
 * A piece of a text.
 *
 * @param text as written, with full-width characters as plain ones
 * @param lower in lower case and without invisible characters
 * @param start where it begins in the original text, in UTF-16 units
 * @param end where it ends, exclusive
 * @param glued whether it begins where the token before it ends; nothing is glued to a line break
 */
public record Token(Kind kind, String text, String lower, int start, int end, boolean glued) {

    /** What a token is. */
    public enum Kind {
        /** A run of letters and their marks, all of scripts that have capitals or all of others. */
        LETTERS,
        /** A run of decimal digits. */
        DIGITS,
        /** One character of a script that puts no spaces between words. */
        IDEOGRAPH,
        /** Any other character. */
        SYMBOL,
        /** One of the {@link NonWordSpans}. */
        NON_WORD,
        /** The end of a line. */
        BREAK
    }

    /** Returns whether it is a run of letters or of digits. */
    public boolean isWord() {
        return kind == Kind.LETTERS || kind == Kind.DIGITS;
    }

    /** Returns whether it says this, which is given in lower case. */
    public boolean is(String word) {
        return lower.equals(word);
    }

    /** Returns whether it is of a script without capitals: names of other scripts may touch it. */
    public boolean isCaseless() {
        return Characters.isCaseless(text.codePointAt(0));
    }

    /**
     * Returns what it says without accents, widths, ligatures and case, as {@link Folding} does.
     */
    public String folded() {
        return Folding.of(text);
    }
}
