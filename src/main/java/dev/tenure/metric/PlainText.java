package dev.tenure.metric;

/** A text in the same length with full-width characters as plain ones, and one kind of minus. */
final class PlainText {

    private static final char FIRST_FULL_WIDTH = '\uFF01';
    private static final char LAST_FULL_WIDTH = '\uFF5E';
    private static final String KEPT = "，。；：！？（）、";

    private PlainText() {}

    static String of(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int at = 0; at < text.length(); at++) {
            plain.setCharAt(at, plain(text.charAt(at)));
        }
        return plain.toString();
    }

    private static char plain(char character) {
        if (character >= FIRST_FULL_WIDTH
                && character <= LAST_FULL_WIDTH
                && KEPT.indexOf(character) < 0) {
            return (char) (character - FIRST_FULL_WIDTH + '!');
        }
        return switch (character) {
            case '\u2010', '\u2011', '\u2212' -> '-';
            case '\u301C', '\u223C' -> '~';
            default -> character;
        };
    }
}
