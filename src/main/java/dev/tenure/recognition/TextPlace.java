package dev.tenure.recognition;

/** A place [start, end) of a text; white space and quotes part it from the words beside it. */
record TextPlace(String text, int start, int end) {

    /** What may enclose a word. */
    static final String QUOTES = "\"'“”„‟‘’‚`*«»‹›「」『』《》";

    /** Returns where the word before it ends. */
    int before() {
        int at = start;
        while (at > 0 && isSkipped(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Returns where the word after it begins. */
    int after() {
        int at = end;
        while (at < text.length() && isSkipped(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSkipped(char character) {
        return Character.isWhitespace(character) || QUOTES.indexOf(character) >= 0;
    }

    /** Returns whether a line ends between two places. */
    boolean hasLineBreak(int from, int to) {
        return text.substring(from, to).indexOf('\n') >= 0;
    }
}
