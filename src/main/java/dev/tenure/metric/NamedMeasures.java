package dev.tenure.metric;

import dev.tenure.metric.Phrases.Match;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * What a number without a unit measures, because of the name before it: "QPS 5000", "F1 of 0.92".
 */
final class NamedNumbers {

    private static final int FARTHEST = 4;
    private static final Set<String> BETWEEN =
            Set.of("of", "to", "from", "at", "is", "was", "by", ":", "：", "=", "(", "up", "down");
    private static final Measure SCORE = new Measure(MetricKind.SCORE, null, null);

    private final Phrases<String> rates;
    private final Words scores;
    private final Vocabulary.Status status;

    NamedNumbers(Vocabulary vocabulary) {
        this.rates = vocabulary.rates().names();
        this.scores = vocabulary.context().scores();
        this.status = vocabulary.status();
    }

    /** The measure of a bare number, or of a pair of them, that begins with a token. */
    @Nullable Measure measure(Reading reading, int first, int floor) {
        Tokens tokens = reading.tokens();
        int at = first;
        for (int steps = 0; steps <= FARTHEST && at > floor; steps++) {
            Match<String> rate = rates.before(tokens, at, floor);
            if (rate != null) {
                return new Measure(MetricKind.THROUGHPUT, "/s", rate.meaning());
            }
            if (scores.before(tokens, at, floor) < at) {
                return SCORE;
            }
            int before = status.reports().before(tokens, at, floor);
            if (before < at) {
                at = before;
            } else if (BETWEEN.contains(tokens.at(at - 1).lower())
                    || status.changes().standAt(tokens, at - 1)
                    || tokens.at(at - 1).isHan()) {
                at--;
            } else {
                return null;
            }
        }
        return null;
    }
}
