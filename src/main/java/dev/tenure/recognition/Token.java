package dev.tenure.recognition;

/** A piece of a text in lower case: {@code glued} when it begins where the piece before it ends. */
record Token(Kind kind, String text, int start, int end, boolean glued) {

    enum Kind {
        LETTERS,
        DIGITS,
        /** One character of a script without capitals, whose words may touch a name. */
        IDEOGRAPH,
        SYMBOL,
        /** A URL, an address or a file name. */
        OPAQUE
    }

    boolean isWord() {
        return kind == Kind.LETTERS || kind == Kind.DIGITS;
    }

    boolean is(String symbol) {
        return text.equals(symbol);
    }
}
