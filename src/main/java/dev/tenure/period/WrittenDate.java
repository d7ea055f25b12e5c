package dev.tenure.period;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date found in a text, from its first to its last unit: a quarter has three months, and {@code
 * 2015/16} two years.
 *
 * @param end the token after it
 * @param yearAlone whether it is nothing but a year, in digits
 * @param aboutRight whether it is said to be about right, so that its year is all that counts
 */
record WrittenDate(Parts from, Parts to, int end, boolean yearAlone, boolean aboutRight) {

    private static final int CENTURY = 100;
    private static final int LIFETIME = 60;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    /** What a text names of a unit; 0 for what it does not name. */
    record Parts(int year, int month, int day) {

        /** Returns these, in the year where they name none. */
        Parts orIn(int otherYear) {
            return year == 0 ? new Parts(otherYear, month, day) : this;
        }

        /** Returns the date, if they name a year from 1900 to 2100 and the calendar has it. */
        Optional<PartialDate> date() {
            if (!isYear(year)) {
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

    static WrittenDate of(int year, int month, int day, int end) {
        Parts parts = new Parts(year, month, day);
        return new WrittenDate(parts, parts, end, false, false);
    }

    static WrittenDate of(int year, Months months, int end) {
        return new WrittenDate(
                new Parts(year, months.first(), 0),
                new Parts(year, months.last(), 0),
                end,
                false,
                false);
    }

    static WrittenDate ofYears(int first, int last, int end) {
        return new WrittenDate(
                new Parts(first, 0, 0), new Parts(last, 0, 0), end, first == last, false);
    }

    static boolean isYear(int number) {
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    /** Returns the first year from the given one on that ends in the two digits. */
    static int yearFrom(int year, int digits) {
        int sameCentury = year - year % CENTURY + digits;
        return sameCentury < year ? sameCentury + CENTURY : sameCentury;
    }

    /** Returns the later of two dates, of which each is found at the same token. */
    static @Nullable WrittenDate longer(@Nullable WrittenDate one, @Nullable WrittenDate other) {
        return one == null || other != null && other.end > one.end ? other : one;
    }

    /** Returns the first year from this one on that ends in the two digits, within a lifetime. */
    Optional<WrittenDate> laterYear(int digits, int newEnd) {
        int year = yearFrom(from.year(), digits);
        return year - from.year() < LIFETIME
                ? Optional.of(ofYears(year, year, newEnd))
                : Optional.empty();
    }

    WrittenDate endingAt(int newEnd) {
        return new WrittenDate(from, to, newEnd, yearAlone, aboutRight);
    }

    /** Returns its years, which are about right. */
    WrittenDate inYears() {
        return new WrittenDate(
                new Parts(from.year(), 0, 0), new Parts(to.year(), 0, 0), end, yearAlone, true);
    }

    /** Returns this, in the year where it names none. */
    WrittenDate orIn(int year) {
        return new WrittenDate(from.orIn(year), to.orIn(year), end, yearAlone, aboutRight);
    }

    /** Returns whether it has a month and no year. */
    boolean lacksYear() {
        return from.year() == 0 && from.month() > 0;
    }

    /** Returns the date's first unit if it has no other; else the year that holds all of them. */
    Optional<PartialDate> single() {
        Parts whole = from.equals(to) ? from : new Parts(from.year(), 0, 0);
        return from.year() == to.year() && !aboutRight ? whole.date() : Optional.empty();
    }
}
