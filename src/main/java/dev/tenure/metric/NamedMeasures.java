package dev.tenure.metric;

import dev.tenure.metric.PhraseMap.Match;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * What a number without a unit measures, because of the name before it: "QPS 5000", "F1 of 0.92".
 */
final class NamedMeasures {

    private static final int FARTHEST = 4;
    private static final Set<String> BETWEEN =
            Set.of("of", "to", "from", "at", "is", "was", "by", ":", "：", "=", "(", "up", "down");

    private final PhraseMap<String> rates;
    private final PhraseSet scores;
    private final MetricVocabulary.Status status;

    NamedMeasures(MetricVocabulary vocabulary) {
        this.rates = vocabulary.rates().abbreviations();
        this.scores = vocabulary.context().scores();
        this.status = vocabulary.status();
    }

    /** Returns the measure of a bare number, or of a pair of them, that begins at a token. */
    @Nullable Measure measure(MetricText text, int first, int floor) {
        int at = first;
        for (int steps = 0; steps <= FARTHEST && at > floor; steps++) {
            Match<String> rate = rates.endingBefore(text, at, floor);
            if (rate != null) {
                return Measure.perSecond(rate.meaning());
            }
            if (scores.startBefore(text, at, floor) < at) {
                return Measure.SCORE;
            }
            int before = status.chineseReports().startBefore(text, at, floor);
            if (before == at && !mayStandBetween(text, at - 1)) {
                return null;
            }
            at = Math.min(before, at - 1);
        }
        return null;
    }

    private boolean mayStandBetween(MetricText text, int index) {
        return BETWEEN.contains(text.at(index).lower())
                || status.changeVerbs().startsAt(text, index)
                || text.at(index).isIdeograph();
    }
}
