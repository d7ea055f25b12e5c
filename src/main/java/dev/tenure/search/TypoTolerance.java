package dev.tenure.search;

import dev.tenure.text.EditDistance;

import java.util.HashSet;
import java.util.Set;

/**
 * Says how much a word may differ from the one asked for: by one letter that is missing, too many,
 * wrong or swapped with its neighbour from 5 letters on, by two such from 9 letters on. A word with
 * digits or signs is meant as it is written.
 */
final class TypoTolerance {

    private static final int ONE_EDIT = 5;
    private static final int TWO_EDITS = 9;
    private static final int LONGEST = 40;

    /** Deletions are made in so many first letters: more would not find more. */
    private static final int BEGINNING = 7;

    private TypoTolerance() {}

    /** Returns how many edits are forgiven where this word is asked for. */
    static int edits(String asked) {
        return !isPlain(asked) || asked.length() < ONE_EDIT
                ? 0
                : asked.length() < TWO_EDITS ? 1 : 2;
    }

    /** Returns whether the word may be meant where the other is asked for. */
    static boolean allows(String asked, String word) {
        int most = edits(asked);
        return Math.abs(asked.length() - word.length()) <= most
                && EditDistance.between(asked, word) <= most;
    }

    /**
     * Returns the word with letters left out; a word that may be meant has one of these among its
     * {@link #keptDeletions}.
     */
    static Set<String> deletions(String asked) {
        return deletions(asked, edits(asked));
    }

    /** Returns what an indexed word is found by; nothing where it is meant for no other word. */
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
}
