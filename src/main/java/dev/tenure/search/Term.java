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
 * @param near the other words that may then be meant, as far as they are known
 */
record Term(String word, boolean prefix, boolean dotted, boolean forgiving, Set<String> near) {

    Term {
        near = Set.copyOf(near);
    }

    /** The term for which these words may be meant, if it may be mistyped. */
    Term meaning(Set<String> others) {
        return forgiving ? new Term(word, prefix, dotted, true, others) : this;
    }

    boolean matches(Token token) {
        return (token.dotted() || !dotted)
                && (prefix
                        ? token.word().startsWith(word)
                        : token.word().equals(word) || near.contains(token.word()));
    }

    /** Where what it finds begins: at the full stop, if that is asked for. */
    int start(Token token) {
        return dotted ? token.start() - 1 : token.start();
    }

    /** What it is in a {@code tsquery}; words hold neither quotes nor backslashes. */
    String lexemes() {
        String asked = "'" + (dotted ? "." : "") + word + "'" + (prefix ? ":*" : "");
        return Stream.concat(Stream.of(asked), new TreeSet<>(near).stream().map("'%s'"::formatted))
                .collect(Collectors.joining(" | ", "(", ")"));
    }
}
