package dev.tenure.metric;

import org.jspecify.annotations.Nullable;

/** A figure among the tokens [first, end), before the words around it are read. */
record RawMetric(
        int first,
        int end,
        Measure measure,
        MetricShape shape,
        MetricValue value,
        @Nullable MetricValue endValue) {

    boolean measures(MetricKind kind) {
        return measure.kind() == kind;
    }
}
