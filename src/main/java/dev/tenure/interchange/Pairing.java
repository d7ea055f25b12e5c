package dev.tenure.interchange;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/**
 * Pairs what a document says now with what is stored, each at most once: by one key after the
 * other, the strictest first, and among equals in order.
 *
 * @param <T> what both are recognised by
 */
final class Pairing<T> {

    private static final int NONE = -1;

    private final List<T> wanted;
    private final List<T> stored;
    private final Map<Integer, Integer> partners = new HashMap<>();
    private final Set<Integer> taken = new HashSet<>();

    Pairing(List<T> wanted, List<T> stored) {
        this.wanted = wanted;
        this.stored = stored;
    }

    /** Pairs what has the same key; an empty key pairs with nothing. */
    Pairing<T> by(Function<T, ? extends List<?>> key) {
        Map<List<?>, Queue<Integer>> free = new HashMap<>();
        for (int i = 0; i < stored.size(); i++) {
            if (!taken.contains(i)) {
                free.computeIfAbsent(key.apply(stored.get(i)), any -> new ArrayDeque<>()).add(i);
            }
        }
        free.remove(List.of());
        for (int i = 0; i < wanted.size(); i++) {
            Queue<Integer> candidates =
                    partners.containsKey(i) ? null : free.get(key.apply(wanted.get(i)));
            if (candidates != null && !candidates.isEmpty()) {
                pair(i, candidates.remove());
            }
        }
        return this;
    }

    /**
     * Pairs what is left with the candidate that is likest to it, the first among equals; with none
     * where no likeness is more than 0.
     */
    Pairing<T> byLikeness(IntFunction<IntStream> candidates, ToDoubleBiFunction<T, T> likeness) {
        for (int i = 0; i < wanted.size(); i++) {
            int likest = partners.containsKey(i) ? NONE : likest(i, candidates.apply(i), likeness);
            if (likest != NONE) {
                pair(i, likest);
            }
        }
        return this;
    }

    private int likest(int place, IntStream candidates, ToDoubleBiFunction<T, T> likeness) {
        int likest = NONE;
        double most = 0;
        for (int there : candidates.filter(one -> !taken.contains(one)).toArray()) {
            double alike = likeness.applyAsDouble(wanted.get(place), stored.get(there));
            if (alike > most) {
                likest = there;
                most = alike;
            }
        }
        return likest;
    }

    private void pair(int wantedPlace, int storedPlace) {
        partners.put(wantedPlace, storedPlace);
        taken.add(storedPlace);
    }

    /** Returns the places of the stored partners by the places of the wanted. */
    Map<Integer, Integer> partners() {
        return partners;
    }
}
