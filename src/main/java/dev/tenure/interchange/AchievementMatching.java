package dev.tenure.interchange;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Recognises the achievements of a position among those stored before: by their text, wherever
 * they stand now, then by a similar text near the same place.
 */
final class AchievementMatching {

    /** How much two texts must have in common, as the Dice coefficient of their words. */
    private static final double SIMILAR = 0.5;

    /** How far from the same place a similar text is looked for: bounds the work. */
    private static final int NEAR = 10;

    private AchievementMatching() {}

    /** The text and that of the parent, if there is one. */
    record Traits(String text, @Nullable String parent) {}

    /** The place among the stored of each wanted one's partner, null where it is new. */
    static List<@Nullable Integer> match(List<Traits> wanted, List<Traits> stored) {
        List<Integer> places = IntStream.range(0, stored.size()).boxed().toList();
        Pairing<Traits, Integer> pairing =
                new Pairing<Traits, Integer>(wanted, places)
                        .by(traits -> traits, stored::get)
                        .by(Traits::text, place -> stored.get(place).text());
        pairSimilar(pairing, wanted, stored);
        return pairing.partners();
    }

    private static void pairSimilar(
            Pairing<Traits, Integer> pairing, List<Traits> wanted, List<Traits> stored) {
        for (int i = 0; i < wanted.size(); i++) {
            if (pairing.partners().get(i) == null) {
                int best = mostSimilar(pairing, wanted.get(i), i, stored);
                if (best >= 0) {
                    pairing.pair(i, best);
                }
            }
        }
    }

    private static int mostSimilar(
            Pairing<Traits, Integer> pairing, Traits one, int place, List<Traits> stored) {
        Set<String> words = words(one.text());
        int best = -1;
        double most = 0;
        for (int distance = 0; distance <= NEAR; distance++) {
            for (int there : new int[] {place - distance, place + distance}) {
                if (there >= 0 && there < stored.size() && pairing.free(there)) {
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
        return new HashSet<>(Arrays.asList(Keys.of(text).split("[^\\p{L}\\p{N}]+")));
    }
}
