package dev.tenure.period;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * The four days that bound every reading of a period: it starts from {@code earliestStart} to
 * {@code latestStart} and ends from {@code earliestEnd} to {@code latestEnd}, not before it starts.
 */
record Readings(
        LocalDate earliestStart,
        LocalDate latestStart,
        LocalDate earliestEnd,
        LocalDate latestEnd) {

    static Readings of(Period period) {
        PartialDate start = period.start();
        PartialDate end = period.end();
        LocalDate earliestStart = start == null ? LocalDate.MIN : start.firstDay();
        LocalDate latestStart = Days.earlier(lastDay(start), lastDay(end));
        LocalDate earliestEnd =
                period.state() == PeriodState.ONGOING
                        ? LocalDate.MAX
                        : end == null ? earliestStart : Days.later(end.firstDay(), earliestStart);
        return new Readings(earliestStart, latestStart, earliestEnd, lastDay(end));
    }

    private static LocalDate lastDay(@Nullable PartialDate date) {
        return date == null ? LocalDate.MAX : date.lastDay();
    }
}
