package dev.tenure.metric;

import com.fasterxml.jackson.annotation.JsonCreator;

import dev.tenure.metric.PhraseMap.Match;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Words and phrases that all say the same, in any case. */
final class PhraseSet {

    private static final int FARTHEST = 25;

    private final PhraseMap<Boolean> phrases;

    PhraseSet(Collection<String> phrases) {
        this.phrases =
                new PhraseMap<>(
                        phrases.stream().distinct().collect(Collectors.toMap(it -> it, _ -> true)));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static PhraseSet of(List<String> phrases) {
        return new PhraseSet(phrases);
    }

    /** Returns where the longest ends that begins at a token; the token where none does. */
    int endFrom(MetricText text, int first) {
        Match<Boolean> match = phrases.startingAt(text, first);
        return match == null ? first : match.end();
    }

    /** Returns where the longest begins that ends right before a token; the token if none does. */
    int startBefore(MetricText text, int end, int floor) {
        Match<Boolean> match = phrases.endingBefore(text, end, floor);
        return match == null ? end : match.first();
    }

    /** Returns whether one begins at a token. */
    boolean startsAt(MetricText text, int index) {
        return endFrom(text, index) > index;
    }

    /** Returns whether one ends right before a token. */
    boolean endsBefore(MetricText text, int index) {
        return startBefore(text, index, 0) < index;
    }

    /** Returns whether one begins at any of the tokens [first, end). */
    boolean startsWithin(MetricText text, int first, int end) {
        for (int at = first; at < end; at++) {
            if (startsAt(text, at)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether one begins before the tokens [first, end) in their sentence, or in their
     * clause.
     */
    boolean startsAround(MetricText text, int first, int end) {
        return startsWithin(text, text.startOfSentence(first, FARTHEST), first)
                || startsWithin(text, first, text.endOfClause(first, end - first + FARTHEST));
    }
}
