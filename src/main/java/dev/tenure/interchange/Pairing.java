package dev.tenure.interchange;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.function.Function;

/**
 * Pairs what a document says now with what is stored, each at most once: by one key after the
 * other, the strictest first, and among equals in order.
 *
 * @param <N> something new
 * @param <S> something stored
 */
final class Pairing<N, S> {

    private final List<N> wanted;
    private final List<S> stored;
    private final List<@Nullable S> partners;
    private final Set<Integer> taken = new HashSet<>();

    Pairing(List<N> wanted, List<S> stored) {
        this.wanted = wanted;
        this.stored = stored;
        partners = new ArrayList<>(Collections.nCopies(wanted.size(), null));
    }

    /** Pairs what has the same key; a null key pairs with nothing. */
    Pairing<N, S> by(Function<N, @Nullable Object> newKey, Function<S, @Nullable Object> oldKey) {
        Map<Object, Queue<Integer>> free = new HashMap<>();
        for (int i = 0; i < stored.size(); i++) {
            Object key = taken.contains(i) ? null : oldKey.apply(stored.get(i));
            if (key != null) {
                free.computeIfAbsent(key, any -> new ArrayDeque<>()).add(i);
            }
        }
        for (int i = 0; i < wanted.size(); i++) {
            Object key = partners.get(i) == null ? newKey.apply(wanted.get(i)) : null;
            Integer partner = key == null ? null : free.getOrDefault(key, new ArrayDeque<>()).poll();
            if (partner != null) {
                pair(i, partner);
            }
        }
        return this;
    }

    void pair(int wantedPlace, int storedPlace) {
        partners.set(wantedPlace, stored.get(storedPlace));
        taken.add(storedPlace);
    }

    boolean free(int storedPlace) {
        return !taken.contains(storedPlace);
    }

    /** The partner of each wanted one, null where it is new. */
    List<@Nullable S> partners() {
        return partners;
    }
}
