package dev.tenure.metric;

/**
 * A piece of a text, as written and in lower case: {@code glued} when it begins where the piece
 * before it ends.
 */
record Token(Kind kind, String text, String lower, int start, int end, boolean glued) {

    enum Kind {
        /** Letters, and digits after them: "ms", "p95". */
        WORD,
        /** Digits with what parts their groups: "600,000", "1.10". */
        NUMBER,
        /** One Chinese or Japanese character. */
        HAN,
        SYMBOL,
        /** What no figure is part of: a URL, an address, a path, a date. */
        OPAQUE,
        /** The end of a line, and what stands before the first and after the last token. */
        BREAK
    }

    /** What stands outside a text. */
    static final Token NONE = new Token(Kind.BREAK, "", "", 0, 0, false);

    boolean is(String word) {
        return lower.equals(word);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isHan() {
        return kind == Kind.HAN;
    }

    boolean isCapitalized() {
        return isWord() && Character.isUpperCase(text.charAt(0));
    }
}
