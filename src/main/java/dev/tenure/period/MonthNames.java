package dev.tenure.period;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What months are called, in folded text; the languages' own names come from Java's CLDR data. */
final class MonthNames {

    private static final List<Locale> LANGUAGES =
            List.of(
                    Locale.ENGLISH,
                    Locale.GERMAN,
                    Locale.of("de", "AT"),
                    Locale.FRENCH,
                    Locale.of("es"));

    private static final Map<String, Integer> COLLOQUIAL =
            Map.of("sept", 9, "mrz", 3, "mär", 3, "maerz", 3, "jaenner", 1, "aout", 8);

    private static final Map<String, Integer> NUMBERS = numbers();

    private MonthNames() {}

    /** Matches one name, the longest that fits. */
    static String regex() {
        return NUMBERS.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(name -> name))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /** From 1 to 12, for what {@link #regex} matches. */
    static int number(String name) {
        return Objects.requireNonNull(NUMBERS.get(name), name);
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>(COLLOQUIAL);
        List<String> digits = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二");
        for (Month month : Month.values()) {
            numbers.put(digits.get(month.ordinal()) + "月", month.getValue());
            for (Locale language : LANGUAGES) {
                for (TextStyle style :
                        List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
                    String name = FoldedText.of(month.getDisplayName(style, language));
                    numbers.putIfAbsent(name.replace(".", ""), month.getValue());
                }
            }
        }
        return Map.copyOf(numbers);
    }
}
