package dev.tenure.period;

/** How a reading of a period compares with a range, bounds included. */
public enum PeriodMatch {
    /** They share a day. */
    OVERLAPS,
    /** All its days lie in the range. */
    WITHIN,
    /** All the range's days lie in it. */
    CONTAINS,
    /** Its first day lies in the range. */
    STARTS_IN,
    /** It has a last day, which lies in the range. */
    ENDS_IN
}
