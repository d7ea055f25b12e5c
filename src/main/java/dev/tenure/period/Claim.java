package dev.tenure.period;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * A period that counts as of a day.
 *
 * @param clipped the period, whole, and when it begins to count
 * @param countable the days of which any can count
 * @param counted the most of those that any reading of it counts, without time that nobody claims
 */
record Claim(ClippedPeriod clipped, DayRange countable, DayRange counted) {

    /** What the period claims of these days; nothing where it counts nothing in them. */
    static Optional<Claim> of(ClippedPeriod clipped, DayRange days) {
        return clipped.days()
                .intersect(days)
                .flatMap(countable ->
                        claimed(clipped.period())
                                .intersect(countable)
                                .map(counted -> new Claim(clipped, countable, counted)));
    }

    private static DayRange claimed(Period period) {
        PartialDate start = period.start();
        PartialDate end = period.end();
        PartialDate first = Objects.requireNonNull(start == null ? end : start);
        LocalDate last =
                switch (period.state()) {
                    case ONGOING -> LocalDate.MAX;
                    case UNKNOWN -> first.lastDay();
                    case ENDED -> Objects.requireNonNull(end).lastDay();
                };
        return new DayRange(first.firstDay(), last);
    }

    Period period() {
        return clipped.period();
    }

    /** Whether every reading contains the day. */
    boolean isCurrent(LocalDate asOf) {
        return !latestStart(asOf).isAfter(asOf) && !period().earliestEnd().isBefore(asOf);
    }

    /** Whether it goes on, and is counted to the month of the day. */
    boolean isOngoing(LocalDate asOf) {
        return period().state() == PeriodState.ONGOING
                && YearMonth.from(counted.last()).equals(YearMonth.from(asOf));
    }

    /** The latest start; what is going on as of a day has begun by then. */
    LocalDate latestStart(LocalDate asOf) {
        LocalDate latest = period().latestStart();
        return period().state() == PeriodState.ONGOING && latest.isAfter(asOf) ? asOf : latest;
    }

    /** The last date that it names. */
    @Nullable PartialDate lastDate() {
        return period().end() == null ? period().start() : period().end();
    }
}
