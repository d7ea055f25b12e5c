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
                    case POSSIBLE -> isPossible(period);
                    case DEFINITE -> isDefinite(period);
                };
    }

    private boolean isPossible(Period period) {
        LocalDate from = range.days().first();
        LocalDate to = range.days().last();
        return switch (match) {
            case OVERLAPS -> upTo(period.earliestStart(), to) && upTo(from, period.latestEnd());
            case WITHIN -> upTo(from, period.latestStart()) && upTo(period.earliestEnd(), to);
            case CONTAINS -> upTo(period.earliestStart(), from) && upTo(to, period.latestEnd());
            case STARTS_IN -> upTo(period.earliestStart(), to) && upTo(from, period.latestStart());
            case ENDS_IN ->
                    period.state() != PeriodState.ONGOING
                            && upTo(period.earliestEnd(), to)
                            && upTo(from, period.latestEnd());
        };
    }

    private boolean isDefinite(Period period) {
        LocalDate from = range.days().first();
        LocalDate to = range.days().last();
        return switch (match) {
            case OVERLAPS -> upTo(period.latestStart(), to) && upTo(from, period.earliestEnd());
            case WITHIN -> upTo(from, period.earliestStart()) && upTo(period.latestEnd(), to);
            case CONTAINS -> upTo(period.latestStart(), from) && upTo(to, period.earliestEnd());
            case STARTS_IN -> upTo(from, period.earliestStart()) && upTo(period.latestStart(), to);
            case ENDS_IN ->
                    period.state() == PeriodState.ENDED
                            && upTo(from, period.earliestEnd())
                            && upTo(period.latestEnd(), to);
        };
    }

    private static boolean upTo(LocalDate one, LocalDate other) {
        return !one.isAfter(other);
    }
}
