package dev.tenure.text;

/**
 * How far two words are from each other: the optimal string alignment distance (<a
 * href="https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance">Damerau and
 * Levenshtein</a>, where what was edited is not edited again).
 */
public final class EditDistance {

    private EditDistance() {}

    /** Returns how many letters must be inserted, deleted, changed or swapped with the next one. */
    public static int between(String one, String other) {
        return between(one, other, Integer.MAX_VALUE);
    }

    /** Returns the distance, or any that is greater than the farthest of interest if it is. */
    public static int between(String one, String other, int farthest) {
        int[] before = new int[other.length() + 1];
        int[] above = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        int nearestAbove = 0;
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            int nearest = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + change);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                nearest = Math.min(nearest, row[j]);
            }
            if (Math.min(nearest, nearestAbove) > farthest) {
                return nearest;
            }
            nearestAbove = nearest;
            int[] oldest = before;
            before = above;
            above = row;
            row = oldest;
        }
        return above[other.length()];
    }
}
