package dev.tenure.period;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * A period with the days of it that a tenure credits.
 *
 * @param clipped the period, whole, and when it begins to count
 * @param countable the days of which any may count
 * @param credited the most of those that any reading counts, without time that nobody claims
 */
record CreditedPeriod(ClippedPeriod clipped, DayRange countable, DayRange credited) {

    /** Returns what the period is credited of these days; nothing where it counts none of them. */
    static Optional<CreditedPeriod> of(ClippedPeriod clipped, DayRange days) {
        return clipped.countableDays()
                .intersect(days)
                .flatMap(countable ->
                        claimedDays(clipped.period())
                                .intersect(countable)
                                .map(credited -> new CreditedPeriod(clipped, countable, credited)));
    }

    private static DayRange claimedDays(Period period) {
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

    /** Returns whether every reading contains the day. */
    boolean isCurrent(LocalDate asOf) {
        return !latestStart(asOf).isAfter(asOf) && !period().earliestEnd().isBefore(asOf);
    }

    /** Returns whether it goes on, and is credited to the month of the day. */
    boolean isOngoing(LocalDate asOf) {
        return period().state() == PeriodState.ONGOING
                && YearMonth.from(credited.last()).equals(YearMonth.from(asOf));
    }

    /** Returns the latest start of a reading; what is going on as of a day has begun by then. */
    LocalDate latestStart(LocalDate asOf) {
        LocalDate latest = period().latestStart();
        return period().state() == PeriodState.ONGOING && latest.isAfter(asOf) ? asOf : latest;
    }

    /**
     * Returns the days of which one counts in every reading, whichever moment of it is meant: all
     * days of any reading as of a day. Nothing where a reading has none of them, or where one lies
     * outside the range asked for.
     */
    Optional<DayRange> daysOfTheMoment(DayRange within, LocalDate asOf) {
        DayRange possible = clipped.countableDays();
        if (latestStart(asOf).isAfter(asOf) || period().earliestEnd().isBefore(possible.first())) {
            return Optional.empty();
        }
        return new DayRange(period().earliestStart(), period().latestEnd())
                .intersect(possible)
                .flatMap(new DayRange(LocalDate.MIN, asOf)::intersect)
                .filter(within::contains);
    }

    /** Returns the last date that the period names. */
    @Nullable PartialDate lastDate() {
        return period().end() == null ? period().start() : period().end();
    }
}
