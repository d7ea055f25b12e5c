package dev.tenure.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells the words of a text: runs of letters and digits, folded, with the signs of {@code C++} and
 * {@code C#}; and every single character of a script without spaces. All else only separates.
 */
final class Tokenizer {

    /** Longer words are cut: what is longer is data. */
    private static final int LETTERS = 100;

    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private final String text;
    private int start;
    private int end;
    private boolean dotted;
    private int dot = -1;

    private Tokenizer(String text) {
        this.text = text;
    }

    /** The words in their order. */
    static List<Token> of(String text) {
        return new Tokenizer(text).read();
    }

    private List<Token> read() {
        int next;
        for (int at = 0; at < text.length(); at = next) {
            int character = text.codePointAt(at);
            next = at + Character.charCount(character);
            String folded = Folding.of(character);
            if (folded.isEmpty()) {
                adorn(at, next);
            }
            if (isPlus(folded) && isLettered() && next < text.length() && isPlus(foldedAt(next))) {
                next += Character.charCount(text.codePointAt(next));
                finish("++", next);
                continue;
            }
            for (int i = 0; i < folded.length(); i += Character.charCount(folded.codePointAt(i))) {
                take(folded.codePointAt(i), at, next);
            }
        }
        finish();
        return List.copyOf(tokens);
    }

    private String foldedAt(int at) {
        return Folding.of(text.codePointAt(at));
    }

    private static boolean isPlus(String folded) {
        return folded.equals("+");
    }

    private boolean isLettered() {
        return !word.isEmpty() && Character.isLetter(word.codePointBefore(word.length()));
    }

    private void take(int folded, int from, int to) {
        if (Folding.standsAlone(folded)) {
            finish();
            tokens.add(new Token(Character.toString(folded), from, to, false));
        } else if (Folding.isOfWord(folded)) {
            if (word.isEmpty()) {
                start = from;
                dotted = dot == from && Character.isLetter(folded);
            }
            word.appendCodePoint(folded);
            end = to;
        } else if (folded == '#' && word.length() == 1 && isLettered()) {
            finish("#", to);
        } else {
            finish();
            dot = folded == '.' ? to : -1;
        }
    }

    /** Lets the word, or the character that stood alone, end after what adorns it. */
    private void adorn(int from, int to) {
        if (!word.isEmpty()) {
            end = to;
        } else if (!tokens.isEmpty() && tokens.getLast().end() == from) {
            Token last = tokens.removeLast();
            tokens.add(new Token(last.word(), last.start(), to, last.dotted()));
        }
    }

    private void finish(String signs, int to) {
        word.append(signs);
        end = to;
        finish();
    }

    private void finish() {
        if (!word.isEmpty()) {
            tokens.add(new Token(cut(word.toString()), start, end, dotted));
            word.setLength(0);
        }
    }

    private static String cut(String word) {
        return word.length() <= LETTERS
                ? word
                : word.substring(
                        0, LETTERS - (Character.isHighSurrogate(word.charAt(LETTERS - 1)) ? 1 : 0));
    }
}
