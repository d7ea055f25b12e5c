package dev.tenure.period;

import dev.tenure.period.PeriodLanguage.Found;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.temporal.ChronoField;

/**
 * Reads a date in a year of a Japanese era, which begins and ends within a year: {@code 令和3年4月}.
 */
record JapaneseYear(Reading reading) {

    /** Returns the date that begins at the token, if the era has it. */
    @Nullable WrittenDate at(int at) {
        Found begun = reading.first(Wording.FIRST_OF_ERA, at);
        Found era = begun == null ? reading.first(Wording.ERA, at) : begun;
        if (era == null) {
            return null;
        }
        int ordinal = begun == null ? reading.text().number(era.end()) : 1;
        int mark = begun == null ? era.end() + 1 : era.end();
        int end = reading.after(Wording.YEAR, mark);
        if (ordinal < 1 || end == mark) {
            return null;
        }
        try {
            return inYear(JapaneseEra.of(era.value()), ordinal, end);
        } catch (DateTimeException notInTheEra) {
            return null;
        }
    }

    private WrittenDate inYear(JapaneseEra era, int ordinal, int end) {
        JapaneseDate first = JapaneseChronology.INSTANCE.dateYearDay(era, ordinal, 1);
        int year = first.get(ChronoField.YEAR);
        Found month = reading.first(Wording.MONTH_NAME, end);
        if (month == null) {
            return WrittenDate.of(year, 0, 0, end);
        }
        WrittenDate date =
                new DayOfMonth(reading).in(WrittenDate.of(year, month.value(), 0, month.end()));
        int lastDay = JapaneseChronology.INSTANCE.date(year, month.value(), 1).lengthOfMonth();
        int day = date.from().day() == 0 ? lastDay : date.from().day();
        JapaneseChronology.INSTANCE.date(era, ordinal, month.value(), day);
        return date;
    }
}
