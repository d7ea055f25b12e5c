package dev.tenure.recognition;

import com.fasterxml.jackson.annotation.JsonCreator;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Words that say who or what bears a name that follows: "the restaurant", "born in". They are found
 * by the last word of each, so that many cost what few do.
 */
final class Bearers {

    private final Map<String, List<String>> byLastWord;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Bearers(List<String> words) {
        byLastWord = words.stream().collect(Collectors.groupingBy(Bearers::lastWord));
    }

    /** Returns whether one of them stands before a place, or before other words of its name. */
    boolean precede(TextAround around) {
        TextAround named = around.withTitleBefore();
        return stand(around) || named.start() < around.start() && stand(named);
    }

    private boolean stand(TextAround around) {
        return around.follows(byLastWord.getOrDefault(around.wordBefore(), List.of()));
    }

    private static String lastWord(String words) {
        int first = words.length();
        while (first > 0 && Character.isLetterOrDigit(words.charAt(first - 1))) {
            first--;
        }
        return words.substring(first).toLowerCase(Locale.ROOT);
    }
}
