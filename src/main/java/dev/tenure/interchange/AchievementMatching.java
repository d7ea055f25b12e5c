package dev.tenure.interchange;

import dev.tenure.text.Folding;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the achievements of a position among those stored before: by their text, wherever they
 * stand now, then by a similar text near the same place.
 */
final class AchievementMatching {

    /** How much two texts must have in common, as the Dice coefficient of their words. */
    private static final double SIMILAR = 0.5;

    /** How far from the same place a similar text is looked for: bounds the work. */
    private static final int NEAR = 10;

    private static final int NONE = -1;

    private AchievementMatching() {}

    /** The text and that of the parent, if there is one. */
    record Traits(String text, @Nullable String parent) {}

    /** Returns the places of the stored partners by the places of the wanted. */
    static Map<Integer, Integer> match(List<Traits> wanted, List<Traits> stored) {
        Pairing<Traits> pairing =
                new Pairing<>(wanted, stored).by(List::of).by(one -> List.of(one.text()));
        for (int i = 0; i < wanted.size(); i++) {
            int best = pairing.isPaired(i) ? NONE : mostSimilar(pairing, wanted.get(i), i, stored);
            if (best != NONE) {
                pairing.pair(i, best);
            }
        }
        return pairing.partners();
    }

    private static int mostSimilar(
            Pairing<Traits> pairing, Traits one, int place, List<Traits> stored) {
        Set<String> words = words(one.text());
        int best = NONE;
        double most = 0;
        for (int distance = 0; distance <= NEAR; distance++) {
            for (int there : new int[] {place - distance, place + distance}) {
                if (there >= 0 && there < stored.size() && pairing.isFree(there)) {
                    double alike = dice(words, words(stored.get(there).text()));
                    if (alike >= SIMILAR && alike > most) {
                        best = there;
                        most = alike;
                    }
                }
            }
        }
        return best;
    }

    private static double dice(Set<String> some, Set<String> others) {
        long common = some.stream().filter(others::contains).count();
        return 2.0 * common / (some.size() + others.size());
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(Folding.lower(text).split("[^\\p{L}\\p{N}]+")));
    }
}
