package dev.tenure.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/** What a text names of a date; 0 for what it does not name. */
record DateParts(int year, int month, int day) {

    /** These, in the year where they name none. */
    DateParts orIn(int otherYear) {
        return year == 0 ? new DateParts(otherYear, month, day) : this;
    }

    /** The date, if they name a year from 1900 to 2100 and the calendar has it. */
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
