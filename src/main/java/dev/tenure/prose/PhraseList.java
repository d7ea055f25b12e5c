package dev.tenure.prose;

import dev.tenure.text.Characters;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words and phrases, one of which may be or stand in a text. */
final class PhraseList {

    private final Set<String> words = new HashSet<>();
    private final List<String> prefixes = new ArrayList<>();
    private final List<String> phrases = new ArrayList<>();
    private final List<String> spaceless = new ArrayList<>();

    PhraseList(List<String> written) {
        for (String phrase : written) {
            String folded = Words.folded(phrase);
            if (folded.isEmpty()) {
                continue;
            }
            if (phrase.endsWith("*")) {
                prefixes.add(folded);
            } else if (Characters.isSpaceless(folded.codePointAt(0))) {
                spaceless.add(folded);
            } else if (folded.chars().allMatch(Character::isLetterOrDigit)) {
                words.add(folded);
            } else {
                phrases.add(Words.apart(phrase));
            }
        }
    }

    /** Returns whether one of them stands in the text. */
    boolean isIn(String text) {
        String apart = Words.apart(text);
        for (String word : apart.strip().split(" ")) {
            if (words.contains(word) || prefixes.stream().anyMatch(word::startsWith)) {
                return true;
            }
        }
        return phrases.stream().anyMatch(apart::contains)
                || spaceless.stream().anyMatch(apart::contains);
    }

    /** Returns whether a word of the text ends as one of them does. */
    boolean isEndIn(String text) {
        for (String word : Words.apart(text).strip().split(" ")) {
            if (words.stream().anyMatch(word::endsWith)
                    || spaceless.stream().anyMatch(word::endsWith)) {
                return true;
            }
        }
        return false;
    }

    /** Returns how many characters of the text the longest of them has that begins it. */
    int beginning(String text) {
        int longest = 0;
        for (int end = 1; end <= Math.min(text.length(), 24); end++) {
            boolean isOver =
                    end == text.length()
                            || !Character.isLetterOrDigit(text.charAt(end))
                            || Characters.isSpaceless(text.codePointAt(end));
            if (isOver && is(text.substring(0, end))) {
                longest = end;
            }
        }
        return longest;
    }

    /** Returns whether the text is one of them. */
    boolean is(String text) {
        String folded = Words.folded(text);
        return words.contains(folded)
                || spaceless.contains(folded)
                || phrases.contains(Words.apart(folded));
    }
}
