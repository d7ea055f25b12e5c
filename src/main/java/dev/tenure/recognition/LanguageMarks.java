package dev.tenure.recognition;

import dev.tenure.text.Token;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What tells that a text is in a language: one mark in one of its words is enough.
 *
 * @param words words that hardly any other language has
 * @param apart those of one or two letters, in this case and with nothing glued to them: the "v" of
 *     "v2" is no word, and neither is the "w" of "w/"
 * @param ends how its words end and hardly any others
 * @param holds what its words hold and hardly any others
 * @param scripts the scripts that it is written in, if others are not
 */
record LanguageMarks(
        Set<String> words,
        Set<String> apart,
        List<String> ends,
        List<String> holds,
        Set<UnicodeScript> scripts) {

    static final LanguageMarks NONE =
            new LanguageMarks(Set.of(), Set.of(), List.of(), List.of(), Set.of());

    LanguageMarks {
        words = Set.copyOf(Objects.requireNonNullElse(words, Set.of()));
        apart = Set.copyOf(Objects.requireNonNullElse(apart, Set.of()));
        ends = List.copyOf(Objects.requireNonNullElse(ends, List.of()));
        holds = List.copyOf(Objects.requireNonNullElse(holds, List.of()));
        scripts = Set.copyOf(Objects.requireNonNullElse(scripts, Set.of()));
    }

    /** Returns whether one of the words is marked so. */
    boolean standIn(List<Token> tokens) {
        return IntStream.range(0, tokens.size())
                .anyMatch(at ->
                        mark(tokens.get(at))
                                || apart.contains(tokens.get(at).text()) && isApart(tokens, at));
    }

    private boolean mark(Token token) {
        String word = token.lower();
        return words.contains(word)
                || ends.stream().anyMatch(word::endsWith)
                || holds.stream().anyMatch(word::contains)
                || !scripts.isEmpty()
                        && word.codePoints()
                                .mapToObj(UnicodeScript::of)
                                .anyMatch(scripts::contains);
    }

    private static boolean isApart(List<Token> tokens, int at) {
        return !tokens.get(at).glued() && (at + 1 == tokens.size() || !tokens.get(at + 1).glued());
    }
}
