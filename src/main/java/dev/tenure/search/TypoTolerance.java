package dev.tenure.search;

import java.util.HashSet;
import java.util.Set;

/**
 * How much a word may differ from the one asked for: by one letter that is missing, too many, wrong
 * or swapped with its neighbour from 5 letters on, by two such from 9 letters on (the optimal
 * string alignment distance). A word with digits or signs is meant as it is written.
 */
final class TypoTolerance {

    private static final int ONE_EDIT = 5;
    private static final int TWO_EDITS = 9;
    private static final int LONGEST = 40;

    /** Deletions are made in so many first letters: more would not find more. */
    private static final int BEGINNING = 7;

    private TypoTolerance() {}

    /** How many edits are forgiven where this word is asked for. */
    static int of(String asked) {
        return !isPlain(asked) || asked.length() < ONE_EDIT
                ? 0
                : asked.length() < TWO_EDITS ? 1 : 2;
    }

    /** Whether the word may be meant where the other is asked for. */
    static boolean allows(String asked, String word) {
        int most = of(asked);
        return Math.abs(asked.length() - word.length()) <= most && distance(asked, word) <= most;
    }

    /** What finds the words that may be meant, among their {@link #keptDeletions}. */
    static Set<String> deletions(String asked) {
        return deletions(asked, of(asked));
    }

    /** By what a word is found where another is asked for; nothing where it never may be meant. */
    static Set<String> keptDeletions(String word) {
        boolean near = isPlain(word) && word.length() >= ONE_EDIT - 1;
        return near ? deletions(word, word.length() >= TWO_EDITS - 2 ? 2 : 1) : Set.of();
    }

    private static boolean isPlain(String word) {
        return word.length() <= LONGEST && word.chars().allMatch(Character::isLetter);
    }

    private static Set<String> deletions(String word, int most) {
        Set<String> found = new HashSet<>();
        collect(word.substring(0, Math.min(BEGINNING, word.length())), most, found);
        return found;
    }

    private static void collect(String rest, int most, Set<String> found) {
        found.add(rest);
        for (int i = 0; most > 0 && i < rest.length(); i++) {
            collect(rest.substring(0, i) + rest.substring(i + 1), most - 1, found);
        }
    }

    /** The edits between two words, where what was edited is not edited again. */
    static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        int[] above = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + change);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] oldest = before;
            before = above;
            above = row;
            row = oldest;
        }
        return above[other.length()];
    }
}
