package dev.tenure.metric;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * One value of a figure: an exact number, or, since 1.10 is not 1.1, the text of a version.
 *
 * @param outOf what the number is a part of: 3 for "a third", 5 for "4.8/5"
 * @param unit the canonical symbol (SI, ISO/IEC 80000-13, UCUM, ISO 4217), null for a mere number
 */
public record MetricValue(
        MetricComparator comparator,
        @Nullable BigDecimal number,
        @Nullable String version,
        @Nullable BigDecimal outOf,
        @Nullable String unit) {

    static MetricValue of(
            MetricComparator comparator, BigDecimal number, @Nullable Measure measure) {
        return measure == null
                ? new MetricValue(comparator, number, null, null, null)
                : new MetricValue(comparator, number, null, measure.outOf(), measure.symbol());
    }

    static MetricValue version(String version) {
        return new MetricValue(MetricComparator.EQUAL, null, version, null, null);
    }
}
