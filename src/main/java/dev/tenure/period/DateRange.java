package dev.tenure.period;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Days from the first of {@code from} to the last of {@code to}, both included.
 *
 * @param from absent: before all time
 * @param to absent: never ending
 */
public record DateRange(@Nullable PartialDate from, @Nullable PartialDate to) {

    /** All of time. */
    public static final DateRange UNBOUNDED = new DateRange(null, null);

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if all of {@code from} is after {@code to}
     */
    public DateRange {
        if (from != null && to != null && from.isAfter(to)) {
            throw new IllegalArgumentException("from " + from + " is after to " + to);
        }
    }

    /**
     * Returns its days; what has no bound reaches {@link LocalDate#MIN} or {@link LocalDate#MAX}.
     */
    DayRange days() {
        return new DayRange(
                from == null ? LocalDate.MIN : from.firstDay(),
                to == null ? LocalDate.MAX : to.lastDay());
    }
}
