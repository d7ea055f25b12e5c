package dev.tenure.search;

import dev.tenure.graph.BadRequest;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The known words that an open term may stand for. */
record Meaning(Term term, List<String> candidates) {

    static final int MOST_LONGER = 1_000;

    /** The nearest of a mistyped word; each costs its hits. */
    private static final int MOST_NEAR = 50;

    Meaning {
        candidates = List.copyOf(candidates);
    }

    /**
     * Those that it stands for.
     *
     * @throws BadRequest if more than 1,000 begin with it
     */
    Set<String> words() {
        return term.prefix() ? longer() : near();
    }

    private Set<String> longer() {
        if (candidates.size() > MOST_LONGER) {
            throw new BadRequest(
                    "text",
                    "More than %d words begin with '%s'; write more of the word"
                            .formatted(MOST_LONGER, term.word()));
        }
        return Set.copyOf(candidates);
    }

    private Set<String> near() {
        return candidates.stream()
                .filter(word -> !word.equals(term.word()))
                .filter(word -> Tolerance.allows(term.word(), word))
                .sorted(
                        Comparator.comparing((String word) -> Tolerance.distance(term.word(), word))
                                .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_NEAR)
                .collect(Collectors.toUnmodifiableSet());
    }
}
