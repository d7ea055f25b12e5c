package dev.tenure.metric;

/** What a figure measures. */
public enum MetricKind {
    AVAILABILITY,
    LATENCY,
    DURATION,
    PERCENTAGE,
    FACTOR,
    COUNT,
    THROUGHPUT,
    DATA_SIZE,
    DATA_RATE,
    MONEY,
    QUANTITY,
    SCORE,
    VERSION_CHANGE
}
