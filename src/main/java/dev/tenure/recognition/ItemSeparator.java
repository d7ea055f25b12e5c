package dev.tenure.recognition;

import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * What parts the items of a list: marks, an "and", a version, a remark in brackets, a line break
 * before a bullet. Each character is read once.
 */
final class ItemSeparator {

    private static final int LONGEST = 48;
    private static final String MARKS = ",/+&|、，；;·•()（）[]和与及或";
    private static final String OPENING = "(（";
    private static final String CLOSING = ")）";
    private static final String BULLETS = "•*-";
    private final String text;
    private final int to;
    private final Set<String> words;
    private int at;

    private ItemSeparator(String text, int from, int to, Set<String> words) {
        this.text = text;
        this.at = from;
        this.to = to;
        this.words = words;
    }

    /** Returns whether there is nothing else in a part of a text, but for these words. */
    static boolean isAll(String text, int from, int to, Set<String> words) {
        return to - from <= LONGEST && new ItemSeparator(text, from, to, words).isAll();
    }

    private boolean isAll() {
        boolean parts = at < to;
        while (parts && at < to) {
            parts = isPassed(text.charAt(at));
        }
        return parts;
    }

    private boolean isPassed(char character) {
        int from = at;
        if (character == '\n') {
            passWhile(Character::isWhitespace);
            return at < to && BULLETS.indexOf(text.charAt(at++)) >= 0;
        }
        if (Character.isDigit(character)) {
            passWhile(each -> Character.isDigit(each) || each == '.');
            return true;
        }
        if (OPENING.indexOf(character) >= 0) {
            passRemark();
            return true;
        }
        if (MARKS.indexOf(character) >= 0 || Character.isWhitespace(character)) {
            at++;
            return true;
        }
        if ("-–—".indexOf(character) >= 0) {
            at++;
            return at < text.length() && Character.isWhitespace(text.charAt(at));
        }
        passWhile(Character::isLetter);
        return words.contains(text.substring(from, at).toLowerCase(Locale.ROOT));
    }

    private void passRemark() {
        int end = at + 1;
        while (end < to && CLOSING.indexOf(text.charAt(end)) < 0 && text.charAt(end) != '\n') {
            end++;
        }
        boolean closed = end < to && CLOSING.indexOf(text.charAt(end)) >= 0;
        at = closed ? end + 1 : at + 1;
    }

    private void passWhile(IntPredicate passes) {
        while (at < to && passes.test(text.charAt(at))) {
            at++;
        }
    }
}
