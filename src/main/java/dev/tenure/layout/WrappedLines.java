package dev.tenure.layout;

import dev.tenure.text.Characters;

/**
 * Lines that were broken at a column, as mail and terminals have them: nothing else ends one but
 * that the next word has no room.
 */
final class WrappedLines {

    private static final int NARROWEST = 60;
    private static final int WIDEST = 100;
    private static final String GAP = "   ";
    private static final String ENDS = ".!?:;。！？：；";

    private final int width;
    private int end;

    WrappedLines(String text) {
        int longest =
                text.lines()
                        .map(String::strip)
                        .filter(line -> !line.contains(GAP))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
        width = longest >= NARROWEST && longest <= WIDEST ? longest : 0;
    }

    /** Takes note of a line, which the next may go on with. */
    void pass(String line) {
        end = line.stripTrailing().length();
    }

    /** Returns whether a line goes on with the block above it. */
    boolean goesOn(Block above, int indent, String line) {
        String word = line.substring(0, wordIn(line));
        if (width == 0 || end + 1 + word.length() <= width || isAddress(word)) {
            return false;
        }
        char last = above.text().charAt(above.text().length() - 1);
        boolean isInSentence = Character.isLowerCase(line.codePointAt(0)) || last == ',';
        return above.isItem()
                ? isInSentence || ENDS.indexOf(last) < 0 && word.indexOf(':') < 0
                : above.isLine() && isInSentence && above.level() == indent;
    }

    private static int wordIn(String line) {
        int at = 0;
        while (at < line.length() && !Characters.isSpace(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isAddress(String word) {
        return word.indexOf('@') >= 0 || word.contains("://") || word.startsWith("www.");
    }
}
