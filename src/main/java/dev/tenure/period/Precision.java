package dev.tenure.period;

/** How much of a date is known. */
public enum Precision {
    YEAR,
    MONTH,
    DAY
}
