package dev.tenure.metric;

import dev.tenure.metric.Phrases.Match;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the figures that a text states, in reading order: the longest wins, none overlap. Around
 * each number a bounded number of tokens is read, so the time grows with the length of the text.
 */
final class MetricRecognizer {

    private final Vocabulary vocabulary;
    private final AmountReader amounts;
    private final VersionReader versions;
    private final PairReader pairs;
    private final SingleReader singles;
    private final Percentiles percentiles;
    private final Surroundings surroundings;
    private final StatusReader statuses;

    MetricRecognizer(Vocabulary vocabulary) {
        Comparing comparing = new Comparing(vocabulary.comparators());
        Cues cues =
                new Cues(
                        vocabulary.status().changes(),
                        vocabulary.changes().upgrades(),
                        vocabulary.changes().spans(),
                        vocabulary.changes().differences());
        this.vocabulary = vocabulary;
        this.amounts = new AmountReader(vocabulary);
        this.versions = new VersionReader(vocabulary, cues);
        this.pairs = new PairReader(vocabulary, amounts, comparing, cues);
        this.singles = new SingleReader(vocabulary, amounts, comparing);
        this.percentiles = new Percentiles(vocabulary.context().percentiles());
        this.surroundings = new Surroundings(vocabulary, percentiles);
        this.statuses = new StatusReader(vocabulary);
    }

    /**
     * The figures in a text.
     *
     * @param above the text that it stands under, whose words on targets hold for it as well
     */
    List<Metric> metricsIn(String text, @Nullable String above) {
        Reading reading = Reading.of(text, vocabulary);
        MetricStatus otherwise =
                above == null
                        ? MetricStatus.UNSTATED
                        : statuses.above(Reading.of(above, vocabulary));
        return metricsIn(reading, otherwise);
    }

    /** The figures in a text that is read already, and the status of those it says nothing of. */
    List<Metric> metricsIn(Reading reading, MetricStatus otherwise) {
        List<Metric> metrics = new ArrayList<>();
        int floor = 0;
        int context = 0;
        Finding last = null;
        for (int at = 0; at < reading.tokens().size(); at++) {
            Finding finding = at < floor ? null : find(reading, at, floor);
            if (finding != null) {
                boolean aimed =
                        last != null
                                && metrics.getLast().status() == MetricStatus.TARGET
                                && ShareOfCases.isLimited(reading, last, finding);
                MetricStatus untold = aimed ? MetricStatus.TARGET : otherwise;
                metrics.add(metric(reading, finding, context, untold));
                last = finding;
                floor = finding.end();
                context = surroundings.endOfContext(reading, finding);
            }
        }
        return List.copyOf(metrics);
    }

    private @Nullable Finding find(Reading reading, int at, int floor) {
        Finding version = versions.at(reading, at, amounts, floor);
        Finding pair = version == null ? pairs.at(reading, at, floor) : version;
        return pair == null ? singles.at(reading, at, floor) : pair;
    }

    private Metric metric(Reading reading, Finding finding, int context, MetricStatus otherwise) {
        MetricKind kind = surroundings.kind(reading, finding, context);
        Match<BigDecimal> percentile =
                kind == MetricKind.AVAILABILITY ? null : percentiles.of(reading, finding, context);
        return new Metric(
                kind,
                finding.shape(),
                finding.value(),
                finding.endValue(),
                finding.measure().counted(),
                percentile == null ? null : percentile.meaning(),
                statuses.of(reading, finding, context, otherwise),
                reading.between(finding.first(), finding.end()),
                reading.at(finding.first()).start(),
                reading.at(finding.end() - 1).end());
    }
}
