package dev.tenure.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date found in folded text, from its first to its last unit: a quarter has three months, and
 * {@code 2015/16} two years.
 *
 * @param end the offset after it
 * @param yearAlone whether it is nothing but a year, in digits
 */
record WrittenDate(Parts from, Parts to, int end, boolean yearAlone) {

    private static final int CENTURY = 100;
    private static final Pattern FIRST = Pattern.compile("1|first|一|上");
    private static final Pattern SECOND = Pattern.compile("2|second|二|下");
    private static final Pattern THIRD = Pattern.compile("3|third|三");
    private static final Pattern HALF = Pattern.compile("^h|[12]h$|half|halb|半");
    private static final Pattern YEAR_ALONE = Pattern.compile("\\d{4}|'\\d\\d");

    /** What a text names of a unit; 0 for what it does not name. */
    record Parts(int year, int month, int day) {

        /** Returns these, in the year where they name none. */
        Parts orIn(int otherYear) {
            return year == 0 ? new Parts(otherYear, month, day) : this;
        }

        /** Returns the date, if they name a year from 1900 to 2100 and the calendar has it. */
        Optional<PartialDate> date() {
            if (year < 1900 || year > 2100) {
                return Optional.empty();
            }
            if (month == 0) {
                return Optional.of(PartialDate.of(Year.of(year)));
            }
            if (day == 0) {
                return Optional.of(PartialDate.of(YearMonth.of(year, month)));
            }
            try {
                return Optional.of(PartialDate.of(LocalDate.of(year, month, day)));
            } catch (DateTimeException notInTheCalendar) {
                return Optional.empty();
            }
        }
    }

    /** Returns the longest date that begins at the offset. */
    static Optional<WrittenDate> at(int offset, String folded) {
        return DateShapes.ALL.stream()
                .map(shape -> shape.matcher(folded).region(offset, folded.length()))
                .filter(Matcher::lookingAt)
                .map(WrittenDate::of)
                .max(Comparator.comparing(WrittenDate::end));
    }

    /** Returns the first year from this one on that ends in the two digits. */
    WrittenDate laterYear(String digits, int newEnd) {
        Parts later = new Parts(yearFrom(from.year(), digits), 0, 0);
        return new WrittenDate(later, later, newEnd, true);
    }

    /** Returns this, in the year where it names none. */
    WrittenDate orIn(int year) {
        return new WrittenDate(from.orIn(year), to.orIn(year), end, yearAlone);
    }

    /** Returns the date's first unit if it has no other; else the year that holds all of them. */
    Optional<PartialDate> single() {
        Parts whole = from.equals(to) ? from : new Parts(from.year(), 0, 0);
        return from.year() == to.year() ? whole.date() : Optional.empty();
    }

    private static WrittenDate of(MatchResult match) {
        int year =
                group(match, "year")
                        .map(Integer::parseInt)
                        .or(() -> group(match, "short").map(digits -> yearFrom(1950, digits)))
                        .orElse(0);
        int lastYear = group(match, "next").map(digits -> yearFrom(year, digits)).orElse(year);
        int month =
                group(match, "month")
                        .map(Integer::parseInt)
                        .or(() -> group(match, "name").map(DateShapes::month))
                        .orElse(0);
        int day = group(match, "day").map(Integer::parseInt).orElse(0);
        String part = group(match, "part").orElse("");
        int length = part.isEmpty() ? 0 : HALF.matcher(part).find() ? 6 : 3;
        int last = length == 0 ? month : length * ordinal(part);
        return new WrittenDate(
                new Parts(year, length == 0 ? month : last - length + 1, day),
                new Parts(lastYear, last, day),
                match.end(),
                YEAR_ALONE.matcher(match.group()).matches());
    }

    /** Returns the first year from the given one on that ends in the two digits. */
    private static int yearFrom(int year, String digits) {
        int sameCentury = year - year % CENTURY + Integer.parseInt(digits);
        return sameCentury < year ? sameCentury + CENTURY : sameCentury;
    }

    private static int ordinal(String part) {
        if (FIRST.matcher(part).find()) {
            return 1;
        }
        if (SECOND.matcher(part).find()) {
            return 2;
        }
        return THIRD.matcher(part).find() ? 3 : 4;
    }

    private static Optional<String> group(MatchResult match, String name) {
        return match.namedGroups().containsKey(name)
                ? Optional.ofNullable(match.group(name))
                : Optional.empty();
    }
}
