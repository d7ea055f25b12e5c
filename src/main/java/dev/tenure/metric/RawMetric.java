package dev.tenure.metric;

import org.jspecify.annotations.Nullable;

/** A figure among the tokens [first, end), before its surroundings are read. */
record Finding(
        int first,
        int end,
        Measure measure,
        MetricShape shape,
        MetricValue value,
        @Nullable MetricValue endValue) {}
