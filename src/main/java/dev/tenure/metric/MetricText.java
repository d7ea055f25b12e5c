package dev.tenure.metric;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * A text and its tokens, as the readers of metrics see it.
 *
 * @param isGerman whether its words are German, where 600.000 is a whole number
 */
record MetricText(String text, List<JoinedToken> tokens, boolean isGerman) {

    private static final Set<String> ABBREVIATIONS =
            Set.of(
                    "mio", "mrd", "tsd", "ca", "c", "approx", "max", "min", "bzw", "inkl", "nr",
                    "no");

    static MetricText of(String text) {
        return new MetricText(text, TokenJoiner.tokens(text), false);
    }

    MetricText inGerman() {
        return new MetricText(text, tokens, true);
    }

    /** Returns a token; {@link JoinedToken#NONE} before the first and after the last. */
    JoinedToken at(int index) {
        return index < 0 || index >= tokens.size() ? JoinedToken.NONE : tokens.get(index);
    }

    int size() {
        return tokens.size();
    }

    /** Returns the words of the tokens [first, end) as they stand in the text. */
    String between(int first, int end) {
        return text.substring(at(first).start(), at(end - 1).end());
    }

    /** Returns whether a sentence, a line or an item of a list begins with a token. */
    boolean beginsSentence(int index) {
        return index <= 0
                || endsSentence(index - 1)
                || at(index - 1).is("•")
                || at(index - 1).is("-");
    }

    /** Returns whether a token ends a sentence or a line; the dot of an abbreviation does not. */
    boolean endsSentence(int index) {
        JoinedToken token = at(index);
        return token.isBreak()
                || "!?;。！？；".contains(token.text())
                || token.is(".")
                        && !ABBREVIATIONS.contains(at(index - 1).lower())
                        && (at(index + 1).isCapitalized()
                                || at(index + 1).isIdeograph()
                                || at(index + 1).isBreak());
    }

    /** Returns whether a token parts clauses. */
    boolean endsClause(int index) {
        return endsSentence(index) || ",，、".contains(at(index).text());
    }

    /** Returns where the sentence of the token before {@code end} begins, not farther than this. */
    int startOfSentence(int end, int farthest) {
        return startOf(end, farthest, this::endsSentence);
    }

    /** Returns where the clause of the token before {@code end} begins, not farther than this. */
    int startOfClause(int end, int farthest) {
        return startOf(end, farthest, this::endsClause);
    }

    /** Returns where the sentence of a token ends, not farther than this. */
    int endOfSentence(int first, int farthest) {
        return endOf(first, farthest, this::endsSentence);
    }

    /** Returns where the clause of a token ends, not farther than this. */
    int endOfClause(int first, int farthest) {
        return endOf(first, farthest, this::endsClause);
    }

    private static int startOf(int end, int farthest, IntPredicate parts) {
        int first = end;
        while (first > Math.max(0, end - farthest) && !parts.test(first - 1)) {
            first--;
        }
        return first;
    }

    private static int endOf(int first, int farthest, IntPredicate parts) {
        int end = first;
        while (end < first + farthest && !parts.test(end)) {
            end++;
        }
        return end;
    }
}
