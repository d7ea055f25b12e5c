package dev.tenure.search;

import dev.tenure.text.EditDistance;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The indexed words that a word asked for may stand for.
 *
 * @param candidates those that an index found: longer ones, or those that share a deletion with it
 */
record LikelyWords(QueryWord asked, List<String> candidates) {

    static final int MOST_LONGER = 100;

    /** The nearest of a mistyped word; each costs its hits. */
    private static final int MOST_NEAR = 50;

    LikelyWords {
        candidates = List.copyOf(candidates);
    }

    /** Returns the words that it stands for; none where more than 100 begin with it. */
    Set<String> words() {
        if (!asked.prefix()) {
            return nearest();
        }
        return candidates.size() > MOST_LONGER ? Set.of() : Set.copyOf(candidates);
    }

    private Set<String> nearest() {
        return candidates.stream()
                .filter(word -> !word.equals(asked.word()))
                .filter(word -> TypoTolerance.allows(asked.word(), word))
                .sorted(
                        Comparator.comparing(
                                        (String word) -> EditDistance.between(asked.word(), word))
                                .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_NEAR)
                .collect(Collectors.toUnmodifiableSet());
    }
}
