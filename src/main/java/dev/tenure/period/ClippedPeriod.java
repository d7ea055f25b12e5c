package dev.tenure.period;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A period of which nothing before a date counts.
 *
 * @param notBefore what can count begins with the first day of it; absent: all of the period can
 */
public record ClippedPeriod(Period period, @Nullable PartialDate notBefore) {

    /** When it begins to count: the period's own start, unless all of that comes too early. */
    @Nullable PartialDate start() {
        PartialDate start = period.start();
        return start != null && notBefore != null && notBefore.isAfter(start) ? notBefore : start;
    }

    DayRange days() {
        return new DayRange(
                notBefore == null ? LocalDate.MIN : notBefore.firstDay(), LocalDate.MAX);
    }
}
