package dev.tenure.metric;

import dev.tenure.metric.PhraseMap.Match;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the figures that a text states, in reading order: the longest wins, none overlap. Around
 * each number a bounded number of tokens is read, so the time grows with the length of the text.
 */
final class MetricRecognizer {

    private final MetricVocabulary.Languages languages;
    private final VersionReader versions;
    private final PairReader pairs;
    private final SingleReader singles;
    private final PercentileReader percentiles;
    private final KindReader kinds;
    private final StatusReader statuses;

    MetricRecognizer(MetricVocabulary vocabulary) {
        AmountReader amounts = new AmountReader(vocabulary);
        ComparatorReader comparators = new ComparatorReader(vocabulary.comparators());
        this.languages = vocabulary.languages();
        this.versions = new VersionReader(vocabulary, amounts);
        this.pairs = new PairReader(vocabulary, amounts, comparators);
        this.singles = new SingleReader(vocabulary, amounts, comparators);
        this.percentiles = new PercentileReader(vocabulary.context().percentiles());
        this.kinds = new KindReader(vocabulary, percentiles);
        this.statuses = new StatusReader(vocabulary);
    }

    /**
     * Returns the figures in a text.
     *
     * @param above the text that it stands under, whose words on targets hold for it as well
     */
    List<Metric> metricsIn(String text, @Nullable String above) {
        return metricsIn(
                read(text),
                above == null ? MetricStatus.UNSTATED : statuses.statusUnder(read(above)));
    }

    private MetricText read(String text) {
        MetricText read = MetricText.of(text);
        return languages.isGerman(read) ? read.inGerman() : read;
    }

    /** Returns the figures in a text, with the status of those whose own the text does not tell. */
    List<Metric> metricsIn(MetricText text, MetricStatus otherwise) {
        List<Metric> metrics = new ArrayList<>();
        int floor = 0;
        int context = 0;
        RawMetric last = null;
        for (int at = 0; at < text.size(); at++) {
            RawMetric raw = at < floor ? null : rawMetric(text, at, floor);
            if (raw != null) {
                boolean aimed =
                        last != null
                                && metrics.getLast().status() == MetricStatus.TARGET
                                && statuses.isLimitOfShare(text, last, raw);
                metrics.add(metric(text, raw, context, aimed ? MetricStatus.TARGET : otherwise));
                last = raw;
                floor = raw.end();
                context = kinds.endOfContext(text, raw, context);
            }
        }
        return List.copyOf(metrics);
    }

    private @Nullable RawMetric rawMetric(MetricText text, int at, int floor) {
        RawMetric version = versions.change(text, at, floor);
        RawMetric pair = version == null ? pairs.pair(text, at, floor) : version;
        return pair == null ? singles.single(text, at, floor) : pair;
    }

    private Metric metric(MetricText text, RawMetric raw, int context, MetricStatus otherwise) {
        MetricKind kind = kinds.kind(text, raw, context);
        Match<BigDecimal> percentile =
                kind == MetricKind.AVAILABILITY ? null : percentiles.percentile(text, raw, context);
        return new Metric(
                kind,
                raw.shape(),
                raw.value(),
                raw.endValue(),
                raw.measure().counted(),
                percentile == null ? null : percentile.meaning(),
                statuses.status(text, raw, context, otherwise),
                text.between(raw.first(), raw.end()),
                text.at(raw.first()).start(),
                text.at(raw.end() - 1).end());
    }
}
