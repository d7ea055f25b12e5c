package dev.tenure.phrases;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How a language writes numbers and which plural each takes.
 *
 * @param plurals the numbers below {@value #LISTED} of each plural but {@code other}
 */
record Voice(Locale language, Map<String, Set<Long>> plurals) {

    private static final long LISTED = 200;
    private static final long REPEATS = 100;

    /** Returns the plural of a number; from the second hundred on each is that of the first. */
    String plural(long number) {
        long like = number < LISTED ? number : REPEATS + number % REPEATS;
        return plurals.entrySet().stream()
                .filter(plural -> plural.getValue().contains(like))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("other");
    }

    String write(Number number) {
        return NumberFormat.getInstance(language).format(number);
    }
}
