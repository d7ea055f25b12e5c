package dev.tenure.metric;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * A figure that a text states, and where its words [start, end) stand in UTF-16 units of that text.
 *
 * @param value the only value, the lower one of a range, or what a change began with
 * @param endValue the upper value of a range or what a change led to, null for a single value
 * @param counted what is counted, in the author's words
 * @param percentile which share of cases the value holds for, in percent
 */
public record Metric(
        MetricKind kind,
        MetricShape shape,
        MetricValue value,
        @Nullable MetricValue endValue,
        @Nullable String counted,
        @Nullable BigDecimal percentile,
        MetricStatus status,
        String text,
        int start,
        int end) {}
