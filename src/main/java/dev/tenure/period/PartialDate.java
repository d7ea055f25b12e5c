package dev.tenure.period;

import com.fasterxml.jackson.annotation.JsonValue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year, month or day of the years 0001 to 9999, written as ISO 8601 writes it at reduced
 * precision ({@code 2021}, {@code 2021-06}, {@code 2021-06-15}); it stands for every day in it.
 *
 * @param firstDay its first day
 * @param precision which unit beginning on that day it is
 */
public record PartialDate(LocalDate firstDay, Precision precision) {

    /** How much of a date is known. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY
    }

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /**
     * Checks the day.
     *
     * @throws IllegalArgumentException if no such unit begins on it, or its year is out of range
     */
    public PartialDate {
        if (firstDay.getYear() < 1 || firstDay.getYear() > 9999) {
            throw new IllegalArgumentException("the year of " + firstDay + " is not in 0001-9999");
        }
        if (precision != Precision.DAY && firstDay.getDayOfMonth() != 1
                || precision == Precision.YEAR && firstDay.getMonthValue() != 1) {
            throw new IllegalArgumentException(firstDay + " does not begin a " + precision);
        }
    }

    /** Returns the whole year, which must be in 0001-9999. */
    public static PartialDate of(Year year) {
        return new PartialDate(year.atDay(1), Precision.YEAR);
    }

    /** Returns the whole month, whose year must be in 0001-9999. */
    public static PartialDate of(YearMonth month) {
        return new PartialDate(month.atDay(1), Precision.MONTH);
    }

    /** Returns the day, whose year must be in 0001-9999. */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, Precision.DAY);
    }

    /**
     * Reads exactly what {@link #toString} writes.
     *
     * @throws PartialDateException if the text is anything else
     */
    public static PartialDate parse(String text) {
        Matcher iso = ISO.matcher(text);
        if (!iso.matches()) {
            throw new PartialDateException(
                    text, "is not a date as 2021, 2021-06 or 2021-06-15 (ISO 8601)");
        }
        int year = Integer.parseInt(iso.group(1));
        if (year == 0) {
            throw new PartialDateException(text, "is not in the years 0001 to 9999");
        }
        try {
            if (iso.group(2) == null) {
                return of(Year.of(year));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(iso.group(2)));
            return iso.group(3) == null
                    ? of(month)
                    : of(month.atDay(Integer.parseInt(iso.group(3))));
        } catch (DateTimeException notInTheCalendar) {
            throw new PartialDateException(text, "is not in the calendar");
        }
    }

    /** Returns its last day. */
    public LocalDate lastDay() {
        return switch (precision) {
            case YEAR -> firstDay.withDayOfYear(firstDay.lengthOfYear());
            case MONTH -> firstDay.withDayOfMonth(firstDay.lengthOfMonth());
            case DAY -> firstDay;
        };
    }

    /** Returns whether all of it comes after all of the other. */
    boolean isAfter(PartialDate other) {
        return firstDay.isAfter(other.lastDay());
    }

    /** Returns it as ISO 8601 at its precision. */
    @JsonValue
    @Override
    public String toString() {
        String day = firstDay.toString();
        return switch (precision) {
            case YEAR -> day.substring(0, 4);
            case MONTH -> day.substring(0, 7);
            case DAY -> day;
        };
    }
}
