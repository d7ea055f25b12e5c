package dev.tenure.metric;

/**
 * A word, a number or a sign of a text, as metrics read it.
 *
 * @param lower the text in lower case
 * @param start where it begins in the original text, in UTF-16 units
 * @param end where it ends, exclusive
 * @param glued whether it begins where the token before it ends
 */
record JoinedToken(Kind kind, String text, String lower, int start, int end, boolean glued) {

    enum Kind {
        /** Letters, and digits after them: "ms", "p95". */
        WORD,
        /** Digits with what parts their groups: "600,000", "1.10". */
        NUMBER,
        /** One character of a script without spaces, such as Chinese. */
        IDEOGRAPH,
        /** A sign, or an arrow or comparison of several: "%", "->", ">=". */
        SYMBOL,
        /** What no figure is part of: a URL, an address, a path, a date. */
        NON_WORD,
        /** The end of a line, and what stands before the first and after the last token. */
        BREAK
    }

    /** What stands outside a text. */
    static final JoinedToken NONE = new JoinedToken(Kind.BREAK, "", "", 0, 0, false);

    /** Returns whether it says this, which is given in lower case. */
    boolean is(String word) {
        return lower.equals(word);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isIdeograph() {
        return kind == Kind.IDEOGRAPH;
    }

    boolean isSymbol() {
        return kind == Kind.SYMBOL;
    }

    boolean isNonWord() {
        return kind == Kind.NON_WORD;
    }

    boolean isBreak() {
        return kind == Kind.BREAK;
    }

    boolean isCapitalized() {
        return isWord() && Character.isUpperCase(text.charAt(0));
    }
}
