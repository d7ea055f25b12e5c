package dev.tenure.technology;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Names near to a mistyped one: few edits (insert, delete, change, swap neighbours), or one the
 * beginning of the other.
 */
record NearestNames(Map<String, Technology> byName) {

    private record Near(Technology technology, int distance) {}

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
                : edits(asked, known);
    }

    private static int farthest(String asked) {
        return Math.max(1, asked.length() / 3);
    }

    private static int edits(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cost[i][j] =
                        Math.min(
                                cost[i - 1][j - 1] + change,
                                1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                boolean swapped =
                        i > 1
                                && j > 1
                                && a.charAt(i - 1) == b.charAt(j - 2)
                                && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
