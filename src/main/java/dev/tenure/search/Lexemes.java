package dev.tenure.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The words of a text as PostgreSQL keeps them. */
final class Lexemes {

    /** A {@code tsvector} knows 16,383 places. */
    private static final int PLACES = 16_000;

    private Lexemes() {}

    /**
     * The words and their places, as a {@code tsvector} is written; a word after a full stop is
     * there with it as well. Of a longer text, the first 16,000 words.
     */
    static String of(String text) {
        List<Token> tokens = Tokenizer.of(text);
        return IntStream.range(0, Math.min(PLACES, tokens.size()))
                .mapToObj(i -> lexeme(tokens.get(i), i + 1))
                .collect(Collectors.joining(" "));
    }

    private static String lexeme(Token token, int place) {
        String plain = "'%s':%d".formatted(token.word(), place);
        return token.dotted() ? plain + " '.%s':%d".formatted(token.word(), place) : plain;
    }

    /** The words, each once. */
    static Set<String> words(String text) {
        return Tokenizer.of(text).stream().map(Token::word).collect(Collectors.toSet());
    }
}
