package dev.tenure.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Values by how words begin: those of "migr" belong to "migrate", "Migration" and "migración". */
final class Stems<V> {

    private final TreeMap<String, List<V>> byStem = new TreeMap<>();

    void add(String stem, V value) {
        byStem.computeIfAbsent(stem, absent -> new ArrayList<>()).add(value);
    }

    /** Returns the values of all stems that a word begins with, those of longer stems first. */
    List<V> of(String word) {
        List<V> values = List.of();
        String stem = byStem.floorKey(word);
        while (stem != null) {
            int common = common(stem, word);
            if (common == stem.length()) {
                values = joined(values, byStem.getOrDefault(stem, List.of()));
                stem = byStem.lowerKey(stem);
            } else {
                stem = common == 0 ? null : byStem.floorKey(word.substring(0, common));
            }
        }
        return values;
    }

    private static <V> List<V> joined(List<V> some, List<V> others) {
        if (some.isEmpty()) {
            return others;
        }
        List<V> both = new ArrayList<>(some);
        both.addAll(others);
        return both;
    }

    private static int common(String left, String right) {
        int length = Math.min(left.length(), right.length());
        int at = 0;
        while (at < length && left.charAt(at) == right.charAt(at)) {
            at++;
        }
        return at;
    }
}
