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
 * @param others indexed words that it also stands for: those that may be meant, or all longer ones;
 *     none where the longer ones are too many to be named
 */
record QueryWord(
        String word, boolean prefix, boolean dotted, boolean forgiving, Set<String> others) {

    QueryWord {
        others = Set.copyOf(others);
    }

    /** Returns whether it may stand for words that only the index knows. */
    boolean isOpen() {
        return prefix || forgiving;
    }

    /** Returns the word, standing for these words too. */
    QueryWord with(Set<String> words) {
        return new QueryWord(word, prefix, dotted, forgiving, words);
    }

    /** Returns the word without what may be meant by it. */
    QueryWord exact() {
        return forgiving ? with(Set.of()) : this;
    }

    /** Returns whether a text that has the word has what is asked for. */
    boolean matches(SearchText.Word found) {
        return (found.dotted() || !dotted)
                && (prefix
                        ? found.folded().startsWith(word)
                        : found.folded().equals(word) || others.contains(found.folded()));
    }

    /** Returns whether the index has to gather many words for it. */
    boolean isWide() {
        return prefix && others.isEmpty();
    }

    /** Returns where what it finds begins: at the full stop, if that is asked for. */
    int start(SearchText.Word found) {
        return dotted ? found.start() - 1 : found.start();
    }

    /** Returns it as part of a {@code tsquery}; words hold neither quotes nor backslashes. */
    String tsquery() {
        String stop = dotted ? "." : "";
        String end = isWide() ? ":*" : "";
        return Stream.concat(Stream.of(word), new TreeSet<>(others).stream())
                .map(each -> "'%s%s'%s".formatted(stop, each, end))
                .collect(Collectors.joining(" | ", "(", ")"));
    }
}
