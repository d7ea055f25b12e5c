package dev.tenure.period;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A period of which nothing before a date counts, such as the release of what was used in it.
 *
 * @param notBefore what can count begins with the first day of it; absent: all of the period can
 * @param throughout whether it speaks of the whole period, as a declaration does; else of at least
 *     one moment in it, as a mention does
 */
public record ClippedPeriod(Period period, @Nullable PartialDate notBefore, boolean throughout) {

    /** Returns when it begins to count: its own start, unless all of that comes too early. */
    @Nullable PartialDate start() {
        PartialDate start = period.start();
        return start != null && notBefore != null && notBefore.isAfter(start) ? notBefore : start;
    }

    /** Returns the days that can count. */
    DayRange countableDays() {
        return new DayRange(
                notBefore == null ? LocalDate.MIN : notBefore.firstDay(), LocalDate.MAX);
    }
}
