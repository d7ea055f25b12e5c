package dev.tenure.period;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * The oracle of the period filter: says by the four days of a period what the filter in SQL finds.
 * {@link Brute} holds it to every reading.
 *
 * @param range what periods are compared with
 * @param match how
 * @param certainty whether some reading of the period is enough
 */
public record PeriodFilter(DateRange range, PeriodMatch match, Certainty certainty) {

    /**
     * Returns whether the filter asks for the period; without dates (null) only where it asks for
     * nothing.
     */
    public boolean matches(@Nullable Period period) {
        if (range.equals(DateRange.UNBOUNDED) && match != PeriodMatch.ENDS_IN) {
            return true;
        }
        return period != null
                && switch (certainty) {
                    case POSSIBLE -> isPossible(period.state(), Readings.of(period));
                    case DEFINITE -> isDefinite(period.state(), Readings.of(period));
                };
    }

    private boolean isPossible(PeriodState state, Readings days) {
        LocalDate from = range.days().first();
        LocalDate to = range.days().last();
        return switch (match) {
            case OVERLAPS -> upTo(days.earliestStart(), to) && upTo(from, days.latestEnd());
            case WITHIN -> upTo(from, days.latestStart()) && upTo(days.earliestEnd(), to);
            case CONTAINS -> upTo(days.earliestStart(), from) && upTo(to, days.latestEnd());
            case STARTS_IN -> upTo(days.earliestStart(), to) && upTo(from, days.latestStart());
            case ENDS_IN ->
                    state != PeriodState.ONGOING
                            && upTo(days.earliestEnd(), to)
                            && upTo(from, days.latestEnd());
        };
    }

    private boolean isDefinite(PeriodState state, Readings days) {
        LocalDate from = range.days().first();
        LocalDate to = range.days().last();
        return switch (match) {
            case OVERLAPS -> upTo(days.latestStart(), to) && upTo(from, days.earliestEnd());
            case WITHIN -> upTo(from, days.earliestStart()) && upTo(days.latestEnd(), to);
            case CONTAINS -> upTo(days.latestStart(), from) && upTo(to, days.earliestEnd());
            case STARTS_IN -> upTo(from, days.earliestStart()) && upTo(days.latestStart(), to);
            case ENDS_IN ->
                    state == PeriodState.ENDED
                            && upTo(from, days.earliestEnd())
                            && upTo(days.latestEnd(), to);
        };
    }

    private static boolean upTo(LocalDate one, LocalDate other) {
        return !one.isAfter(other);
    }
}
