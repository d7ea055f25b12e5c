package dev.tenure.period;

/**
 * Months in a row that a {@link Tenure} counts.
 *
 * @param months the first and the last of them
 * @param ongoing whether they go on in the month in which the counting stops
 */
public record TenureInterval(MonthRange months, boolean ongoing) {}
