package dev.tenure.period;

import dev.tenure.text.Folding;

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

/**
 * The shapes in which people write dates, for folded text, as patterns whose named groups say what
 * is what: {@code year}, {@code short} (its last two digits), {@code next} (those of a second
 * year), {@code month}, {@code name}, {@code day} and {@code part} (a quarter or a half). The side
 * with four digits is the year; between day and month only dots, or a number above 12, tell.
 */
final class DateShapes {

    /** The languages of which CLDR gives the names of months. */
    private static final List<Locale> MONTH_LANGUAGES =
            List.of(
                    Locale.ENGLISH,
                    Locale.GERMAN,
                    Locale.of("de", "AT"),
                    Locale.FRENCH,
                    Locale.of("es"));

    private static final Map<String, Integer> COLLOQUIAL_MONTHS =
            Map.of("sept", 9, "mrz", 3, "mär", 3, "maerz", 3, "jaenner", 1, "aout", 8);

    private static final Map<String, Integer> MONTHS = months();

    private static final String FOUR = "(?<year>(?:19|20)\\d\\d|2100)(?!\\d)";

    private static final Map<String, String> PIECES =
            Map.ofEntries(
                    Map.entry("four", FOUR),
                    Map.entry("year", "(?:" + FOUR + "|'(?<short>\\d\\d)(?!\\d))"),
                    Map.entry("month", "(?<month>1[0-2]|0?[1-9])(?!\\d)"),
                    Map.entry("day", "(?<day>3[01]|[12]\\d|0?[1-9])(?!\\d)"),
                    Map.entry("dayAbove12", "(?<day>3[01]|2\\d|1[3-9])(?!\\d)"),
                    Map.entry("yearAbove12", "(?<short>1[3-9]|[2-9]\\d)(?!\\d)"),
                    Map.entry("noMonth", "(?<next>00|1[3-9]|[2-9]\\d)(?!\\d)"),
                    Map.entry("next", "(?:/(?<next>\\d\\d)(?!\\d))?"),
                    Map.entry("time", "(?:t\\d[\\d:.]*(?:z|[-+]\\d\\d:?\\d\\d)?)?"),
                    Map.entry("日", "(?<day>3[01]|[12]\\d|0?[1-9]) ?[日号號]"),
                    Map.entry("th", "(?:st|nd|rd|th)?"),
                    Map.entry("gap", "(?: ?,? ?(?:(?:of|de|del) )?|[-/])"),
                    Map.entry("name", "(?<name>" + anyMonth() + ")(?!\\p{IsLatin})\\.?"),
                    Map.entry(
                            "season",
                            "(?:spring|summer|autumn|fall|winter|frühling|frühjahr|sommer|herbst)"
                                    + "(?!\\p{IsLatin})"),
                    Map.entry(
                            "roughly",
                            "(?:early|mid|late|(?:beginning|start|end) of|anfang|mitte|ende"
                                    + "|wintersemester|sommersemester|wise|sose|ws|ss)"
                                    + "(?!\\p{IsLatin})"),
                    Map.entry(
                            "part",
                            "(?<part>q ?[1-4]|[1-4]q|[1-4]\\. ?quartal"
                                    + "|h ?[12]|[12]h|[12]\\. ?halbjahr"
                                    + "|(?:1st|2nd|3rd|4th|first|second|third|fourth) quarter"
                                    + "|(?:1st|2nd|first|second) half"
                                    + "|第?[一二三四1-4]季度?|[上下]半年)(?![\\p{IsLatin}\\d])"));

    /** Where two are equally long, the first counts. */
    static final List<Pattern> ALL =
            """
            {four}([-~./]){month}\\2{day}{time}
            {four}[-./]{month}
            {month}[-./]{four}
            {day}\\. ?{month}\\. ?{four}
            {dayAbove12}([-/]){month}\\2{four}
            {month}([-/]){dayAbove12}\\2{four}
            {month}/{yearAbove12}
            {four}/{noMonth}
            {year}
            {name}(?:{gap}{year})?
            {year}{gap}{name}
            {day}(?:{th}|\\.)[- ]?(?:of )?{name}(?:{gap}{year})?
            {name} ?{day}{th}(?:,? ?{year})?
            {season}(?:{gap}{year}{next})?
            {roughly}{gap}{year}{next}
            {year}{gap}{season}
            {part}(?:{gap}{year})?
            {year} ?年?{gap}{part}
            {four} ?年(?:[初中底末]|[春夏秋冬]季?)?
            {four} ?年 ?{month} ?月份?(?: ?{日})?
            {four} ?年 ?{name}
            {month} ?月份?(?: ?{日})?
            """
                    .lines()
                    .map(DateShapes::pattern)
                    .toList();

    private DateShapes() {}

    /** Returns the month, 1 to 12, of a name that a shape found. */
    static int month(String name) {
        return Objects.requireNonNull(MONTHS.get(name), name);
    }

    private static Pattern pattern(String shape) {
        String regex = shape;
        for (Map.Entry<String, String> piece : PIECES.entrySet()) {
            regex = regex.replace("{" + piece.getKey() + "}", piece.getValue());
        }
        return Pattern.compile(regex);
    }

    /** Matches one name of a month, the longest that fits. */
    private static String anyMonth() {
        return MONTHS.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(name -> name))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>(COLLOQUIAL_MONTHS);
        List<String> digits = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二");
        for (Month month : Month.values()) {
            months.put(digits.get(month.ordinal()) + "月", month.getValue());
            for (Locale language : MONTH_LANGUAGES) {
                for (TextStyle style :
                        List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
                    String name = Folding.lower(month.getDisplayName(style, language));
                    months.putIfAbsent(name.replace(".", ""), month.getValue());
                }
            }
        }
        return Map.copyOf(months);
    }
}
