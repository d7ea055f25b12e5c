package dev.tenure.search;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The known words that an open term may stand for. */
record LikelyWords(QueryWord term, List<String> candidates) {

    static final int MOST_LONGER = 100;

    /** The nearest of a mistyped word; each costs its hits. */
    private static final int MOST_NEAR = 50;

    LikelyWords {
        candidates = List.copyOf(candidates);
    }

    /** Those that it stands for; none where more than 100 begin with it. */
    Set<String> words() {
        if (!term.prefix()) {
            return near();
        }
        return candidates.size() > MOST_LONGER ? Set.of() : Set.copyOf(candidates);
    }

    private Set<String> near() {
        return candidates.stream()
                .filter(word -> !word.equals(term.word()))
                .filter(word -> TypoTolerance.allows(term.word(), word))
                .sorted(
                        Comparator.comparing(
                                        (String word) -> TypoTolerance.distance(term.word(), word))
                                .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_NEAR)
                .collect(Collectors.toUnmodifiableSet());
    }
}
