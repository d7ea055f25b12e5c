package dev.tenure.recognition;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Values by how words begin: those of "migr" belong to "migrate", "Migration" and "migración". A
 * tree of letters: a word takes no more steps than its longest stem has letters.
 */
final class Stems<V> {

    private static final class Node<V> {

        private char[] letters = {};
        private final List<Node<V>> next = new ArrayList<>();
        private final List<V> values = new ArrayList<>();

        @Nullable Node<V> next(char letter) {
            int place = Arrays.binarySearch(letters, letter);
            return place < 0 ? null : next.get(place);
        }

        Node<V> grown(char letter) {
            int place = Arrays.binarySearch(letters, letter);
            if (place < 0) {
                int free = -place - 1;
                char[] more = Arrays.copyOf(letters, letters.length + 1);
                System.arraycopy(letters, free, more, free + 1, letters.length - free);
                more[free] = letter;
                letters = more;
                next.add(free, new Node<>());
                return next.get(free);
            }
            return next.get(place);
        }
    }

    private final Node<V> root = new Node<>();

    void add(String stem, V value) {
        Node<V> node = root;
        for (int at = 0; at < stem.length(); at++) {
            node = node.grown(stem.charAt(at));
        }
        node.values.add(value);
    }

    /** Returns the values of all stems that a word begins with, those of longer stems first. */
    List<V> of(String word) {
        List<V> values = root.values;
        Node<V> node = root;
        for (int at = 0; at < word.length() && node != null; at++) {
            node = node.next(word.charAt(at));
            if (node != null && !node.values.isEmpty()) {
                values = joined(node.values, values);
            }
        }
        return values;
    }

    private static <V> List<V> joined(List<V> some, List<V> others) {
        if (others.isEmpty()) {
            return some;
        }
        List<V> both = new ArrayList<>(some);
        both.addAll(others);
        return both;
    }
}
