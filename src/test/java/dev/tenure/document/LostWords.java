package dev.tenure.document;

import dev.tenure.document.Problems.Problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of a source that are neither in what it became nor in what was told of it. */
public final class LostWords {

    private LostWords() {}

    /** Returns the words that the text has more often than what is known of it. */
    public static List<String> of(String text, String json, Problems problems) {
        Map<String, Integer> there = known(json, problems);
        List<String> lost = new ArrayList<>();
        words(text)
                .forEach((word, count) -> {
                    if (!isNumber(word) && there.getOrDefault(word, 0) < count) {
                        lost.add(word);
                    }
                });
        return lost;
    }

    /** Returns the words that the text has and what is known of it has not. */
    public static List<String> atAll(String text, String json, Problems problems) {
        Map<String, Integer> there = known(json, problems);
        return words(text).keySet().stream()
                .filter(word -> !isNumber(word) && !there.containsKey(word))
                .toList();
    }

    /** A short number may be that of an item. */
    private static boolean isNumber(String word) {
        return word.length() < 3 && Character.isDigit(word.charAt(0));
    }

    private static Map<String, Integer> known(String json, Problems problems) {
        StringBuilder known = new StringBuilder(json.replace("\\n", " "));
        for (Problem problem : problems.all()) {
            known.append(' ').append(problem.sentence());
        }
        return words(known.toString());
    }

    private static Map<String, Integer> words(String text) {
        Map<String, Integer> words = new HashMap<>();
        for (String word : text.split("[^\\p{L}\\p{N}\\p{M}\\p{So}]+")) {
            if (!word.isEmpty()) {
                words.merge(word, 1, Integer::sum);
            }
        }
        return words;
    }
}
