package dev.tenure.metric;

/** Whether a figure was aimed at or brought about, as far as the text tells. */
public enum MetricStatus {
    TARGET,
    RESULT,
    UNSTATED
}
