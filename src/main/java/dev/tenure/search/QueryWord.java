package dev.tenure.search;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A word asked for.
 *
 * @param word folded
 * @param prefix whether it may be the beginning of a longer word
 * @param dotted whether a full stop must stand right before it
 * @param forgiving whether it may be mistyped
 * @param others known words that it also stands for: those that may be meant, or all longer ones;
 *     none where the longer ones are too many to be named
 */
record QueryWord(
        String word, boolean prefix, boolean dotted, boolean forgiving, Set<String> others) {

    QueryWord {
        others = Set.copyOf(others);
    }

    /** Whether it stands for words that only the vocabulary knows. */
    boolean isOpen() {
        return prefix || forgiving;
    }

    /** The term, standing for these words too. */
    QueryWord with(Set<String> words) {
        return new QueryWord(word, prefix, dotted, forgiving, words);
    }

    /** The term without what may be meant by it. */
    QueryWord exact() {
        return forgiving ? with(Set.of()) : this;
    }

    boolean matches(Token token) {
        return (token.dotted() || !dotted)
                && (prefix
                        ? token.word().startsWith(word)
                        : token.word().equals(word) || others.contains(token.word()));
    }

    /** Whether the index has to gather many words for it. */
    boolean isWide() {
        return prefix && others.isEmpty();
    }

    /** Where what it finds begins: at the full stop, if that is asked for. */
    int start(Token token) {
        return dotted ? token.start() - 1 : token.start();
    }

    /** What it is in a {@code tsquery}; words hold neither quotes nor backslashes. */
    String lexemes() {
        String stop = dotted ? "." : "";
        String end = isWide() ? ":*" : "";
        return Stream.concat(Stream.of(word), new TreeSet<>(others).stream())
                .map(each -> "'%s%s'%s".formatted(stop, each, end))
                .collect(Collectors.joining(" | ", "(", ")"));
    }
}
