package dev.tenure.search;

import dev.tenure.text.Characters;
import dev.tenure.text.Lexer;
import dev.tenure.text.Token;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The words of a text as the search compares them, joined from its tokens: letters and digits that
 * touch, folded, with the signs of {@code C++} and {@code C#}; and every single character of a
 * script without spaces, and every emoji. All else only separates.
 */
final class SearchText {

    /** Longer words are cut: what is longer is data. */
    private static final int MOST_LETTERS = 100;

    /** A {@code tsvector} knows 16,383 places. */
    private static final int MOST_PLACES = 16_000;

    /**
     * A word of a text.
     *
     * @param start where it begins in the text, in UTF-16 units
     * @param end where it ends, exclusive
     * @param dotted whether a full stop stands right before it, as in {@code .NET}
     */
    record Word(String folded, int start, int end, boolean dotted) {

        /** Returns whether it is a word, or a part of any word, by a single character. */
        boolean isSolitary() {
            return SearchText.isSolitary(folded.codePointAt(0));
        }
    }

    private final List<Word> words = new ArrayList<>();
    private final StringBuilder joined = new StringBuilder();
    private int start;
    private int end;
    private boolean dotted;
    private int dot = -1;

    private SearchText(List<Token> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (!token.glued()) {
                finish();
            }
            if (isPlus(token)
                    && isUnadorned(token)
                    && endsInLetter()
                    && isGluedPlus(at + 1, tokens)) {
                at++;
                finish("++", tokens.get(at).end());
            } else {
                token.folded().codePoints().forEach(character -> add(character, token));
            }
        }
        finish();
    }

    /** Reads the words of a text. */
    static SearchText of(String text) {
        return new SearchText(Lexer.tokens(text));
    }

    /** Returns the words in their order. */
    List<Word> words() {
        return List.copyOf(words);
    }

    /** Returns the words, folded, each once. */
    Set<String> distinctWords() {
        return words.stream().map(Word::folded).collect(Collectors.toSet());
    }

    /**
     * Returns the words and their places as a {@code tsvector} is written: {@code 'use':1 'net':2
     * '.net':2}, where a word after a full stop is there with it as well. Of a longer text, the
     * first 16,000 words.
     */
    String tsvector() {
        return IntStream.range(0, Math.min(MOST_PLACES, words.size()))
                .mapToObj(i -> lexeme(words.get(i), i + 1))
                .collect(Collectors.joining(" "));
    }

    private static String lexeme(Word word, int place) {
        String plain = "'%s':%d".formatted(word.folded(), place);
        return word.dotted() ? plain + " '.%s':%d".formatted(word.folded(), place) : plain;
    }

    private static boolean isPlus(Token token) {
        return token.folded().equals("+");
    }

    private static boolean isGluedPlus(int at, List<Token> tokens) {
        return at < tokens.size() && tokens.get(at).glued() && isPlus(tokens.get(at));
    }

    private static boolean isUnadorned(Token token) {
        return token.text().codePointCount(0, token.text().length()) == 1;
    }

    private boolean endsInLetter() {
        return !joined.isEmpty() && Character.isLetter(joined.codePointBefore(joined.length()));
    }

    private void add(int character, Token token) {
        if (isSolitary(character)) {
            finish();
            words.add(new Word(Character.toString(character), token.start(), token.end(), false));
        } else if (Character.isDigit(character) || Characters.isOfLetters(character)) {
            if (joined.isEmpty()) {
                start = token.start();
                dotted = dot == start && Character.isLetter(character);
            }
            joined.appendCodePoint(character);
            end = token.end();
        } else if (character == '#' && joined.length() == 1 && endsInLetter()) {
            finish("#", token.end());
        } else {
            finish();
            dot = character == '.' && isUnadorned(token) ? token.end() : -1;
        }
    }

    private static boolean isSolitary(int character) {
        return Characters.isSpaceless(character) || Character.isEmojiPresentation(character);
    }

    private void finish(String signs, int signsEnd) {
        joined.append(signs);
        end = signsEnd;
        finish();
    }

    private void finish() {
        if (!joined.isEmpty()) {
            words.add(new Word(cut(joined.toString()), start, end, dotted));
            joined.setLength(0);
        }
    }

    private static String cut(String word) {
        if (word.length() <= MOST_LETTERS) {
            return word;
        }
        boolean split = Character.isHighSurrogate(word.charAt(MOST_LETTERS - 1));
        return word.substring(0, split ? MOST_LETTERS - 1 : MOST_LETTERS);
    }
}
