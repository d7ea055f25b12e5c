package dev.tenure.metric;

/** What a figure measures. */
public enum MetricKind {
    AVAILABILITY,
    LATENCY,
    DURATION,
    PERCENTAGE,
    FACTOR,
    FRACTION,
    COUNT,
    THROUGHPUT,
    DATA_SIZE,
    DATA_RATE,
    MONEY,
    QUANTITY,
    SCORE,
    VERSION_CHANGE
}
