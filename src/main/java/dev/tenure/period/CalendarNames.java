package dev.tenure.period;

import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.JapaneseEra;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What CLDR calls months, quarters and eras, as the JDK has it: each name in all its forms, which
 * Slavic languages bend after a day ({@code 5 marca}, but {@code marzec 2019}).
 */
final class CalendarNames {

    private static final List<TextStyle> STYLES =
            List.of(
                    TextStyle.FULL,
                    TextStyle.FULL_STANDALONE,
                    TextStyle.SHORT,
                    TextStyle.SHORT_STANDALONE);

    private static final int QUARTERS = 4;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 4;

    private CalendarNames() {}

    /** Returns the names of the months by their numbers. */
    static Map<Integer, Set<String>> months(List<Locale> locales) {
        Map<Integer, Set<String>> names = new HashMap<>();
        for (Month month : Month.values()) {
            Set<String> forms = names.computeIfAbsent(month.getValue(), _ -> new HashSet<>());
            for (Locale locale : locales) {
                STYLES.forEach(style -> forms.add(shortened(month.getDisplayName(style, locale))));
            }
        }
        return names;
    }

    /**
     * Returns the beginnings of three or four letters by which people shorten the names of months,
     * where it is plain which month is meant.
     */
    static Map<String, Integer> beginnings(Map<Integer, Set<String>> months) {
        Map<String, Set<Integer>> meant = new HashMap<>();
        months.forEach((month, names) ->
                names.forEach(name -> {
                    for (int length = SHORTEST; length <= LONGEST; length++) {
                        if (name.length() > length && isOneWord(name)) {
                            meant.computeIfAbsent(name.substring(0, length), _ -> new HashSet<>())
                                    .add(month);
                        }
                    }
                }));
        Map<String, Integer> beginnings = new HashMap<>();
        meant.forEach((beginning, month) -> {
            if (month.size() == 1) {
                beginnings.put(beginning, month.iterator().next());
            }
        });
        return beginnings;
    }

    /** Returns the names of the quarters by their numbers. */
    static Map<Integer, Set<String>> quarters(List<Locale> locales) {
        Map<Integer, Set<String>> names = new HashMap<>();
        for (Locale locale : locales) {
            for (TextStyle style : STYLES) {
                DateTimeFormatter formatter =
                        new DateTimeFormatterBuilder()
                                .appendText(IsoFields.QUARTER_OF_YEAR, style)
                                .toFormatter(locale);
                for (int quarter = 1; quarter <= QUARTERS; quarter++) {
                    String name = formatter.format(LocalDate.of(2000, 3 * quarter, 1));
                    if (name.codePoints().anyMatch(Character::isLetter)) {
                        names.computeIfAbsent(quarter, _ -> new HashSet<>()).add(shortened(name));
                    }
                }
            }
        }
        return names;
    }

    /** Returns the names of the Japanese eras by their values. */
    static Map<Integer, String> eras() {
        Map<Integer, String> names = new HashMap<>();
        for (JapaneseEra era : JapaneseEra.values()) {
            names.put(era.getValue(), era.getDisplayName(TextStyle.FULL, Locale.JAPANESE));
        }
        return names;
    }

    private static boolean isOneWord(String name) {
        return name.codePoints().allMatch(letter -> Character.isAlphabetic(letter));
    }

    private static String shortened(String name) {
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }
}
