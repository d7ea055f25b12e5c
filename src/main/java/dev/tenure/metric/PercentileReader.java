package dev.tenure.metric;

import dev.tenure.metric.Phrases.Match;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * Finds the percentile that a figure is told for: "p95 latency < 200 ms", "40 ms at the median".
 */
record Percentiles(Phrases<BigDecimal> words) {

    private static final int FARTHEST = 12;
    private static final int NEAREST = 3;

    /** The percentile, in percent, and where it stands. */
    @Nullable Match<BigDecimal> of(Reading reading, Finding finding, int floor) {
        boolean told =
                switch (finding.measure().kind()) {
                    case COUNT, MONEY, SCORE, VERSION_CHANGE -> false;
                    default -> true;
                };
        if (!told) {
            return null;
        }
        Match<BigDecimal> after = after(reading.tokens(), finding.end());
        return after == null ? before(reading.tokens(), finding.first(), floor) : after;
    }

    private @Nullable Match<BigDecimal> after(Tokens tokens, int end) {
        for (int at = end; at < end + NEAREST; at++) {
            Match<BigDecimal> match = words.from(tokens, at);
            if (match != null && !leadsToNumber(tokens, match.end())) {
                return match;
            }
            if (tokens.endsClause(at) || tokens.at(at).isNumber()) {
                return null;
            }
        }
        return null;
    }

    /** A percentile before another number belongs to that one. */
    private static boolean leadsToNumber(Tokens tokens, int first) {
        for (int at = first; at <= first + NEAREST && !tokens.endsClause(at); at++) {
            if (tokens.at(at).isNumber()) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Match<BigDecimal> before(Tokens tokens, int first, int floor) {
        for (int at = first; at > floor && at > first - FARTHEST; at--) {
            Match<BigDecimal> match = words.before(tokens, at, floor);
            if (match != null) {
                return match;
            }
            if (tokens.endsClause(at - 1)) {
                return null;
            }
        }
        return null;
    }
}
