package dev.tenure.recognition;

import dev.tenure.text.Characters;

import java.util.List;

/** The words around a place [start, end) of a text; white space and quotes do not part them. */
record TextAround(String text, int start, int end) {

    private static final String QUOTES = "\"'“‘`*";
    private static final String SENTENCE_ENDS = ".!?。！？;；:：•–—|>«…";
    private static final String ITEM_ENDS = ",/+&|、，;；)）.。]";
    private static final String ITEM_STARTS = ",/+&|、，;；(（:：•[";

    /** Whether it follows one of the words. */
    boolean follow(List<String> words) {
        int at = before();
        return words.stream().anyMatch(word -> endsWith(at, word));
    }

    /** Whether it precedes one of the words. */
    boolean precede(List<String> words) {
        int at = after();
        return words.stream().anyMatch(word -> startsWith(at, word));
    }

    /** Whether a sentence, a quotation, a line or a list item begins here. */
    boolean beginSentence() {
        int at = before();
        return at == 0
                || !text.substring(at, start).isBlank()
                || lineBreak(at, start)
                || SENTENCE_ENDS.indexOf(text.charAt(at - 1)) >= 0
                || text.charAt(at - 1) == '-' && (at < start || at == 1);
    }

    /** Whether an item of a list, a line or a bracket begins here. */
    boolean beginItem() {
        int at = before();
        return at == 0 || lineBreak(at, start) || ITEM_STARTS.indexOf(text.charAt(at - 1)) >= 0;
    }

    /** Whether an item of a list, a line or a bracket ends here. */
    boolean endItem() {
        int at = after();
        return at == text.length() || lineBreak(end, at) || ITEM_ENDS.indexOf(text.charAt(at)) >= 0;
    }

    /** Whether it is all that its line says. */
    boolean areAlone() {
        int first = before();
        int last = after();
        return (first == 0 || lineBreak(first, start) || "•-".indexOf(text.charAt(first - 1)) >= 0)
                && (last == text.length() || lineBreak(end, last));
    }

    /** Whether an ideograph touches it: where nothing is capitalised, a capital is a name. */
    boolean touchIdeograph() {
        int first = before();
        int last = after();
        return first > 0 && Characters.isCaseless(text.codePointBefore(first))
                || last < text.length() && Characters.isCaseless(text.codePointAt(last));
    }

    /** Whether "-based" or the like is joined to it. */
    boolean carrySuffix() {
        return end < text.length()
                && text.charAt(end) == '-'
                && WordBoundaries.SUFFIXES.stream().anyMatch(suffix -> startsWith(end + 1, suffix));
    }

    /** Whether it is the first half of a German compound. */
    boolean carryCompound() {
        return end < text.length()
                && text.charAt(end) == '-'
                && WordBoundaries.COMPOUNDS.stream()
                        .anyMatch(it -> text.regionMatches(true, end + 1, it, 0, it.length()));
    }

    /** Where the word before it ends. */
    int before() {
        int at = start;
        while (at > 0 && isSkipped(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Where the word after it begins. */
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

    private boolean lineBreak(int from, int to) {
        return text.substring(from, to).indexOf('\n') >= 0;
    }

    private boolean endsWith(int at, String word) {
        int from = at - word.length();
        return from >= 0
                && text.regionMatches(true, from, word, 0, word.length())
                && (from == 0 || parted(text.charAt(from - 1), word.charAt(0)));
    }

    private boolean startsWith(int at, String word) {
        int to = at + word.length();
        return text.regionMatches(true, at, word, 0, word.length())
                && (to == text.length() || parted(word.charAt(word.length() - 1), text.charAt(to)));
    }

    private static boolean parted(char left, char right) {
        return !Character.isLetterOrDigit(left)
                || !Character.isLetterOrDigit(right)
                || Characters.isCaseless(left)
                || Characters.isCaseless(right);
    }
}
