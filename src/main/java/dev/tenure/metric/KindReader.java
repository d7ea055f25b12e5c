package dev.tenure.metric;

import dev.tenure.metric.PhraseMap.Match;

import java.math.BigDecimal;
import java.util.Set;

/**
 * Tells from the words around a figure whether a time is a latency ("p95 of 20 ms") and a
 * percentage an availability ("99.9 % uptime").
 */
final class KindReader {

    private static final int FARTHEST = 12;
    private static final int NEAREST = 3;
    private static final Set<String> MOMENTS = Set.of("ns", "µs", "ms");
    private static final BigDecimal LEAST_AVAILABILITY = BigDecimal.valueOf(90);

    private final MetricVocabulary.Context words;
    private final PhraseSet targets;
    private final MetricVocabulary.Changes changes;
    private final PercentileReader percentiles;

    KindReader(MetricVocabulary vocabulary, PercentileReader percentiles) {
        this.words = vocabulary.context();
        this.percentiles = percentiles;
        this.changes = vocabulary.changes();
        this.targets = vocabulary.status().targets();
    }

    /** Returns the kind of a figure that looks back no farther than the floor. */
    MetricKind kind(MetricText text, RawMetric metric, int floor) {
        String symbol = metric.measure().symbol();
        if (metric.measures(MetricKind.PERCENTAGE)
                && isHigh(metric)
                && isNear(words.availability(), text, metric, floor)) {
            return MetricKind.AVAILABILITY;
        }
        if (!metric.measures(MetricKind.DURATION) || symbol == null || Measure.isInDays(symbol)) {
            return metric.measure().kind();
        }
        Match<BigDecimal> percentile = percentiles.percentile(text, metric, floor);
        boolean percentileOfAnyTime =
                percentile == null
                        || !MOMENTS.contains(symbol)
                                && words.medians().startsAt(text, percentile.first());
        return !percentileOfAnyTime || isNear(words.latency(), text, metric, floor)
                ? MetricKind.LATENCY
                : MetricKind.DURATION;
    }

    private static boolean isHigh(RawMetric metric) {
        MetricValue last = metric.endValue() == null ? metric.value() : metric.endValue();
        return "%".equals(last.unit())
                && last.number() != null
                && last.number().compareTo(LEAST_AVAILABILITY) >= 0;
    }

    private static boolean isNear(PhraseSet asked, MetricText text, RawMetric metric, int floor) {
        if (endOfNear(asked, text, metric) > metric.end()) {
            return true;
        }
        int first = Math.max(floor + 1, text.startOfClause(metric.first(), FARTHEST - 1));
        for (int at = metric.first(); at >= first; at--) {
            if (asked.startBefore(text, at, floor) < at) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns where the word right after a figure ends that says what it measures, and not the next
     * number; else the figure's end.
     */
    private static int endOfNear(PhraseSet asked, MetricText text, RawMetric metric) {
        for (int at = metric.end(); at < metric.end() + NEAREST; at++) {
            int end = asked.endFrom(text, at);
            if (end > at) {
                return text.at(end).isNumber() ? metric.end() : end;
            }
            if (text.endsClause(at) || text.at(at).isNumber()) {
                return metric.end();
            }
        }
        return metric.end();
    }

    /**
     * Returns the first token that the next figure may look back at: of "by 30 ms to 20 ms" the
     * second may see what the first does.
     *
     * @param floor that of this figure
     */
    int endOfContext(MetricText text, RawMetric metric, int floor) {
        boolean goesOn =
                changes.by().endsBefore(text, metric.first())
                        && changes.to().startsAt(text, metric.end());
        if (goesOn) {
            return floor;
        }
        return switch (metric.measure().kind()) {
            case PERCENTAGE ->
                    Math.max(
                            endOfNear(words.availability(), text, metric),
                            endOfNear(targets, text, metric));
            case DURATION -> endOfNear(words.latency(), text, metric);
            default -> metric.end();
        };
    }
}
