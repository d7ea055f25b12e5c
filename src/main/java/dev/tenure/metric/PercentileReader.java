package dev.tenure.metric;

import dev.tenure.metric.PhraseMap.Match;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * Reads the percentile that a figure is given for: "p95 latency < 200 ms", "40 ms at the median".
 */
record PercentileReader(PhraseMap<BigDecimal> percentiles) {

    private static final int FARTHEST = 12;
    private static final int NEAREST = 3;

    /** Returns the percentile, in percent, and where it stands. */
    @Nullable Match<BigDecimal> percentile(MetricText text, RawMetric metric, int floor) {
        return switch (metric.measure().kind()) {
            case COUNT, MONEY, SCORE, VERSION_CHANGE -> null;
            default -> {
                Match<BigDecimal> after = after(text, metric.end());
                yield after == null ? before(text, metric.first(), floor) : after;
            }
        };
    }

    private @Nullable Match<BigDecimal> after(MetricText text, int end) {
        for (int at = end; at < end + NEAREST; at++) {
            Match<BigDecimal> match = percentiles.startingAt(text, at);
            if (match != null && !leadsToNumber(text, match.end())) {
                return match;
            }
            if (text.endsClause(at) || text.at(at).isNumber()) {
                return null;
            }
        }
        return null;
    }

    /** A percentile before another number belongs to that one. */
    private static boolean leadsToNumber(MetricText text, int first) {
        int end = text.endOfClause(first, NEAREST + 1);
        for (int at = first; at < end; at++) {
            if (text.at(at).isNumber()) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Match<BigDecimal> before(MetricText text, int end, int floor) {
        int first = Math.max(floor + 1, text.startOfClause(end, FARTHEST - 1));
        for (int at = end; at >= first; at--) {
            Match<BigDecimal> match = percentiles.endingBefore(text, at, floor);
            if (match != null) {
                return match;
            }
        }
        return null;
    }
}
