package dev.tenure.period;

/**
 * A merged run of the months that a {@link Tenure} counts.
 *
 * @param months the run
 * @param ongoing whether it goes on in the month in which the counting stops
 */
public record Interval(MonthRun months, boolean ongoing) {}
