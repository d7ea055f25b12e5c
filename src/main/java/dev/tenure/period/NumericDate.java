package dev.tenure.period;

import org.jspecify.annotations.Nullable;

/**
 * Reads dates of numbers. The side with four digits is the year; between day and month only dots,
 * or a number above 12, tell.
 */
record NumericDate(PeriodText text) {

    private static final int MONTHS = 12;
    private static final int DAYS = 31;
    private static final int FIRST_SHORT_YEAR = 1950;

    /** Returns the longest date that begins at the token. */
    @Nullable WrittenDate at(int at) {
        int digits = text.digits(at);
        if (digits == 4) {
            return WrittenDate.isYear(text.number(at)) ? yearFirst(at) : null;
        }
        return digits == 1 || digits == 2 ? yearLast(at) : null;
    }

    /** Returns a year of four digits, or of two after an apostrophe. */
    @Nullable WrittenDate year(int at) {
        if (text.digits(at) == 4 && WrittenDate.isYear(text.number(at))) {
            return WrittenDate.ofYears(text.number(at), text.number(at), at + 1);
        }
        if (text.is("'", at) && text.digits(at + 1) == 2 && text.isGlued(at + 1)) {
            int year = WrittenDate.yearFrom(FIRST_SHORT_YEAR, text.number(at + 1));
            return WrittenDate.ofYears(year, year, at + 2);
        }
        return null;
    }

    private @Nullable WrittenDate yearFirst(int at) {
        int year = text.number(at);
        String sign = text.sign(at + 1);
        int month = isMonth(at + 2) && joins(sign, at + 1) ? text.number(at + 2) : 0;
        if (month > 0 && sign.equals(text.sign(at + 3)) && joins(sign, at + 3) && isDay(at + 4)) {
            int end = afterDot(sign, at + 5);
            return new ClockTime(text)
                    .after(end)
                    .map(after -> WrittenDate.of(year, month, text.number(at + 4), after))
                    .orElse(null);
        }
        if (month > 0 && (!sign.equals("~") || isMonthAfterDash(year, at + 2))) {
            return WrittenDate.of(year, month, 0, afterDot(sign, at + 3));
        }
        if (text.joins("/", at + 1) && text.digits(at + 2) == 2 && !isMonth(at + 2)) {
            int next = WrittenDate.yearFrom(year, text.number(at + 2));
            return WrittenDate.ofYears(year, next, at + 3);
        }
        return WrittenDate.ofYears(year, year, at + 1);
    }

    private @Nullable WrittenDate yearLast(int at) {
        String sign = text.sign(at + 1);
        if (!joins(sign, at + 1) || sign.equals("~")) {
            return null;
        }
        if (sign.equals(text.sign(at + 3)) && joins(sign, at + 3) && isYear(at + 4)) {
            return withDay(at, sign);
        }
        if (isMonth(at) && isYear(at + 2)) {
            return WrittenDate.of(text.number(at + 2), text.number(at), 0, at + 3);
        }
        boolean isShort =
                sign.equals("/")
                        && isMonth(at)
                        && text.digits(at + 2) == 2
                        && text.number(at + 2) > MONTHS;
        return isShort
                ? WrittenDate.of(
                        WrittenDate.yearFrom(FIRST_SHORT_YEAR, text.number(at + 2)),
                        text.number(at),
                        0,
                        at + 3)
                : null;
    }

    private @Nullable WrittenDate withDay(int at, String sign) {
        int first = text.number(at);
        int second = text.number(at + 2);
        int year = text.number(at + 4);
        boolean dayFirst = sign.equals(".") || first > MONTHS;
        if (dayFirst ? !(isDay(at) && isMonth(at + 2)) : !(isMonth(at) && isDay(at + 2))) {
            return null;
        }
        if (!dayFirst && second <= MONTHS) {
            return null;
        }
        return new ClockTime(text)
                .after(at + 5)
                .map(end ->
                        dayFirst
                                ? WrittenDate.of(year, second, first, end)
                                : WrittenDate.of(year, first, second, end))
                .orElse(null);
    }

    /** Returns whether the sign joins two numbers of a date; a dot may be followed by a space. */
    private boolean joins(String sign, int at) {
        return switch (sign) {
            case "-", "/", "~" -> text.joins(sign, at);
            case "." -> text.isGlued(at);
            default -> false;
        };
    }

    /** Returns whether the number after a long dash is a month, as it can be no later year. */
    private boolean isMonthAfterDash(int year, int at) {
        boolean goesOn = text.joins("~", at + 1) && text.digits(at + 2) == 2;
        return text.digits(at) == 2 && text.number(at) <= year % 100 && !goesOn;
    }

    /** Returns the token after the last dot of a date such as {@code 2019. 3.}. */
    private int afterDot(String sign, int at) {
        boolean ends = text.is(".", at) && text.isGlued(at);
        return sign.equals(".") && ends && !text.is(".", at + 1) && text.digits(at + 1) == 0
                ? at + 1
                : at;
    }

    private boolean isYear(int at) {
        return text.digits(at) == 4 && WrittenDate.isYear(text.number(at));
    }

    private boolean isMonth(int at) {
        return text.digits(at) <= 2 && text.number(at) >= 1 && text.number(at) <= MONTHS;
    }

    private boolean isDay(int at) {
        return text.digits(at) <= 2 && text.number(at) >= 1 && text.number(at) <= DAYS;
    }
}
