package dev.tenure.metric;

import dev.tenure.metric.Phrases.Match;

import java.math.BigDecimal;
import java.util.Set;

/** Tells from the words around a figure which kind of time or percentage it is. */
final class Surroundings {

    private static final int FARTHEST = 12;
    private static final int NEAREST = 3;
    private static final Set<String> MOMENTS = Set.of("ns", "µs", "ms");
    private static final BigDecimal LEAST_AVAILABILITY = BigDecimal.valueOf(90);

    private final Vocabulary.Context words;
    private final Words targets;
    private final Percentiles percentiles;

    Surroundings(Vocabulary vocabulary, Percentiles percentiles) {
        this.words = vocabulary.context();
        this.percentiles = percentiles;
        this.targets = vocabulary.status().targets();
    }

    MetricKind kind(Reading reading, Finding finding, int floor) {
        MetricKind kind = finding.measure().kind();
        String symbol = finding.measure().symbol();
        if (kind == MetricKind.PERCENTAGE && isHigh(finding)) {
            return near(words.availability(), reading, finding, floor)
                    ? MetricKind.AVAILABILITY
                    : kind;
        }
        boolean brief = symbol != null && !"d wk mo a".contains(symbol);
        if (kind == MetricKind.DURATION && brief) {
            Match<BigDecimal> percentile = percentiles.of(reading, finding, floor);
            boolean median =
                    percentile == null
                            || !MOMENTS.contains(symbol)
                                    && words.medians()
                                            .standAt(reading.tokens(), percentile.first());
            return near(words.latency(), reading, finding, floor) || !median
                    ? MetricKind.LATENCY
                    : kind;
        }
        return kind;
    }

    private static boolean isHigh(Finding finding) {
        MetricValue last = finding.endValue() == null ? finding.value() : finding.endValue();
        return "%".equals(last.unit())
                && last.number() != null
                && last.number().compareTo(LEAST_AVAILABILITY) >= 0;
    }

    private static boolean near(Words asked, Reading reading, Finding finding, int floor) {
        return endOfNear(asked, reading, finding) > finding.end()
                || before(asked, reading, finding, floor);
    }

    private static boolean before(Words asked, Reading reading, Finding finding, int floor) {
        Tokens tokens = reading.tokens();
        for (int at = finding.first(); at > floor && at > finding.first() - FARTHEST; at--) {
            if (asked.before(tokens, at, floor) < at) {
                return true;
            }
            if (tokens.endsClause(at - 1)) {
                return false;
            }
        }
        return false;
    }

    /**
     * Where the word right after a figure ends that says what it measures, and not the next number;
     * else the figure's end.
     */
    private static int endOfNear(Words asked, Reading reading, Finding finding) {
        Tokens tokens = reading.tokens();
        for (int at = finding.end(); at < finding.end() + NEAREST; at++) {
            int end = asked.after(tokens, at);
            if (end > at) {
                return tokens.at(end).isNumber() ? finding.end() : end;
            }
            if (tokens.endsClause(at) || tokens.at(at).isNumber()) {
                return finding.end();
            }
        }
        return finding.end();
    }

    /** The first token that the next figure may look back at. */
    int endOfContext(Reading reading, Finding finding) {
        return switch (finding.measure().kind()) {
            case PERCENTAGE ->
                    Math.max(
                            endOfNear(words.availability(), reading, finding),
                            endOfNear(targets, reading, finding));
            case DURATION -> endOfNear(words.latency(), reading, finding);
            default -> finding.end();
        };
    }
}
