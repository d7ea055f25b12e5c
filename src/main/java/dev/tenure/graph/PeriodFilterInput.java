package dev.tenure.graph;

import dev.tenure.period.Certainty;
import dev.tenure.period.DateRange;
import dev.tenure.period.PartialDate;
import dev.tenure.period.PeriodMatch;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A date range and how periods are compared with it. */
public record PeriodFilterInput(
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        PeriodMatch match,
        Certainty certainty) {

    /** What the SQL type {@code period_criteria} reads: a range of days, null for no bound. */
    public record Criteria(
            @Nullable LocalDate fromDay,
            @Nullable LocalDate toDay,
            PeriodMatch match,
            Certainty certainty) {

        /** Asks for nothing. */
        public static final Criteria NONE =
                new Criteria(null, null, PeriodMatch.OVERLAPS, Certainty.POSSIBLE);
    }

    /**
     * Returns the range in days.
     *
     * @param argument where the filter stands, such as {@code filter.period}
     * @throws BadRequest if the range begins after it ends
     */
    public Criteria criteria(String argument) {
        BadRequest.unlessValid(argument, () -> new DateRange(from, to));
        return new Criteria(
                from == null ? null : from.firstDay(),
                to == null ? null : to.lastDay(),
                match,
                certainty);
    }
}
