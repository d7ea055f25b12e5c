package dev.tenure.metric;

import java.util.List;
import java.util.Set;

/** The tokens of a text, with {@link Token#NONE} before the first and after the last. */
record Tokens(List<Token> list) {

    private static final Set<String> ABBREVIATIONS =
            Set.of(
                    "mio", "mrd", "tsd", "ca", "c", "approx", "max", "min", "bzw", "inkl", "nr",
                    "no");

    Token at(int index) {
        return index < 0 || index >= list.size() ? Token.NONE : list.get(index);
    }

    int size() {
        return list.size();
    }

    /** Whether a sentence or a line ends before the token. */
    boolean beginsSentence(int index) {
        return index <= 0
                || endsSentence(index - 1)
                || at(index - 1).is("•")
                || at(index - 1).is("-");
    }

    /** Whether the token ends a sentence; the dot of an abbreviation does not. */
    boolean endsSentence(int index) {
        Token token = at(index);
        return token.kind() == Token.Kind.BREAK
                || "!?;。！？；".contains(token.text())
                || token.is(".")
                        && !ABBREVIATIONS.contains(at(index - 1).lower())
                        && (at(index + 1).isCapitalized()
                                || at(index + 1).isHan()
                                || at(index + 1).kind() == Token.Kind.BREAK);
    }

    /** Whether the token parts clauses. */
    boolean endsClause(int index) {
        return endsSentence(index) || ",，、".contains(at(index).text());
    }
}
