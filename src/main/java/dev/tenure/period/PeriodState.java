package dev.tenure.period;

/** How a period ends; {@link #UNKNOWN}: the source does not say whether or when. */
public enum PeriodState {
    ONGOING,
    ENDED,
    UNKNOWN
}
