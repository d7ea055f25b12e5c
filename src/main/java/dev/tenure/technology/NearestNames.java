package dev.tenure.technology;

import dev.tenure.text.EditDistance;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds names near to a mistyped one: a few edits away, or one the beginning of the other ({@code
 * postgre}).
 */
record NearestNames(Map<String, Technology> byName) {

    private record Near(Technology technology, int distance) {}

    /** Returns the technologies whose names are nearest, nearest first. */
    List<Technology> to(String name, int limit) {
        String asked = name.strip().toLowerCase(Locale.ROOT);
        Map<String, Near> nearest = new HashMap<>();
        byName.forEach((known, technology) -> {
            int distance = distance(asked, known);
            if (distance < asked.length() && distance <= farthest(asked)) {
                nearest.merge(
                        technology.slug(),
                        new Near(technology, distance),
                        (a, b) -> a.distance <= b.distance ? a : b);
            }
        });
        return nearest.values().stream()
                .sorted(
                        Comparator.comparingInt(Near::distance)
                                .thenComparing(near -> near.technology.slug()))
                .limit(limit)
                .map(Near::technology)
                .toList();
    }

    private static int distance(String asked, String known) {
        int common = Math.min(asked.length(), known.length());
        boolean begins = common >= 3 && asked.regionMatches(0, known, 0, common);
        int farthest = farthest(asked);
        if (begins) {
            return Math.min(farthest, Math.abs(asked.length() - known.length()));
        }
        return Math.abs(asked.length() - known.length()) > farthest
                ? Integer.MAX_VALUE
                : EditDistance.between(asked, known, farthest);
    }

    private static int farthest(String asked) {
        return Math.max(1, asked.length() / 3);
    }
}
