package dev.tenure.period;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The shapes in which people write dates, for folded text, as patterns whose named groups say what
 * is what: {@code year}, {@code short} (its last two digits), {@code next} (those of a second
 * year), {@code month}, {@code name}, {@code day} and {@code part} (a quarter or a half). The side
 * with four digits is the year; between day and month only dots, or a number above 12, tell.
 */
final class DateShapes {

    private static final String FOUR = "(?<year>(?:19|20)\\d\\d|2100)(?!\\d)";
    private static final String YEAR = "(?:" + FOUR + "|'(?<short>\\d\\d)(?!\\d))";
    private static final String MONTH = "(?<month>1[0-2]|0?[1-9])(?!\\d)";
    private static final String DAY = "(?<day>3[01]|[12]\\d|0?[1-9])(?!\\d)";
    private static final String DAY_ABOVE_12 = "(?<day>3[01]|2\\d|1[3-9])(?!\\d)";
    private static final String NO_MONTH = "(?<next>00|1[3-9]|[2-9]\\d)(?!\\d)";
    private static final String NEXT = "(?:/(?<next>\\d\\d)(?!\\d))";
    private static final String NAME = "(?<name>" + MonthNames.regex() + ")(?!\\p{IsLatin})\\.?";
    private static final String GAP = "(?: ?,? ?(?:of )?|[-/])";
    private static final String SEASON =
            "(?:spring|summer|autumn|fall|winter|frühling|frühjahr|sommer|herbst)"
                    + "(?!\\p{IsLatin})";
    private static final String ROUGHLY =
            "(?:early|mid|late|(?:beginning|start|end) of|anfang|mitte|ende)(?!\\p{IsLatin})";
    private static final String SEMESTER =
            "(?:wintersemester|sommersemester|wise|sose|ws|ss)(?!\\p{IsLatin})";
    private static final String PART =
            "(?<part>q ?[1-4]|[1-4]q|[1-4]\\. ?quartal|h ?[12]|[12]h|[12]\\. ?halbjahr"
                    + "|(?:1st|2nd|3rd|4th|first|second|third|fourth) quarter"
                    + "|(?:1st|2nd|first|second) half"
                    + "|第?[一二三四1-4]季度?|[上下]半年)(?![\\p{IsLatin}\\d])";

    static final List<Pattern> ALL =
            Stream.of(
                            FOUR
                                    + "([-~./])"
                                    + MONTH
                                    + "\\2"
                                    + DAY
                                    + "(?:t\\d[\\d:.]*(?:z|[-+]\\d\\d:?\\d\\d)?)?",
                            FOUR + "[-./]" + MONTH,
                            MONTH + "[-./]" + FOUR,
                            DAY + "\\. ?" + MONTH + "\\. ?" + FOUR,
                            DAY_ABOVE_12 + "([-/])" + MONTH + "\\2" + FOUR,
                            MONTH + "([-/])" + DAY_ABOVE_12 + "\\2" + FOUR,
                            MONTH + "/(?<short>1[3-9]|[2-9]\\d)(?!\\d)",
                            FOUR + "/" + NO_MONTH,
                            YEAR,
                            NAME + "(?:" + GAP + YEAR + ")?",
                            YEAR + GAP + NAME,
                            DAY
                                    + "(?:st|nd|rd|th|\\.)?[- ]?(?:of )?"
                                    + NAME
                                    + "(?:"
                                    + GAP
                                    + YEAR
                                    + ")?",
                            NAME + " ?" + DAY + "(?:st|nd|rd|th)?(?:,? ?" + YEAR + ")?",
                            SEASON + "(?:" + GAP + YEAR + NEXT + "?)?",
                            SEMESTER + GAP + YEAR + NEXT + "?",
                            ROUGHLY + GAP + YEAR,
                            YEAR + GAP + SEASON,
                            PART + "(?:" + GAP + YEAR + ")?",
                            YEAR + " ?年?" + GAP + PART,
                            FOUR + " ?年(?:[初中底末]|(?:[春夏秋冬]季?))?",
                            FOUR + " ?年 ?" + MONTH + " ?月份?(?: ?" + DAY + " ?[日号號])?",
                            FOUR + " ?年 ?" + NAME,
                            MONTH + " ?月份?(?: ?" + DAY + " ?[日号號])?")
                    .map(Pattern::compile)
                    .toList();

    private DateShapes() {}
}
