package dev.tenure.metric;

import dev.tenure.metric.Phrases.Match;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Objects;

/** Tells changes from ranges, and both from what is neither. */
record PairShape(Cues cues, Comparing comparing) {

    /** The figure that a pair states, both of whose amounts have a measure. */
    @Nullable Finding finding(Reading reading, Pair pair) {
        BigDecimal left = pair.left().number(reading.german());
        BigDecimal right = pair.right().number(reading.german());
        boolean years = pair.left().isYear() && pair.right().isYear();
        if (left == null || right == null || years || !pair.from() && countsDiffer(pair)) {
            return null;
        }
        Integer compared =
                UnitOrder.compare(
                        left, measure(pair.left()).symbol(), right, measure(pair.right()).symbol());
        int order = compared == null ? 1 : compared;
        boolean change = isChange(reading, pair, order < 0);
        if (order == 0 || !change && order > 0) {
            return null;
        }
        Match<MetricComparator> after = comparing.after(reading.tokens(), pair.right().end());
        return new Finding(
                pair.left().first(),
                after == null ? pair.right().end() : after.end(),
                measure(pair.right()),
                change ? MetricShape.CHANGE : MetricShape.RANGE,
                pair.left().valueOf(left, null),
                pair.right().valueOf(right, after));
    }

    private boolean isChange(Reading reading, Pair pair, boolean ascends) {
        if (pair.between()) {
            return false;
        }
        int first = pair.left().first();
        return pair.strong()
                || !ascends
                || (pair.from()
                        ? !mayBeRange(pair) || cues.tellOfChange(reading, first, pair.right().end())
                        : cues.leadToChange(reading, first));
    }

    /** "5 juniors to 3 teams": two counts, neither of which became the other. */
    private static boolean countsDiffer(Pair pair) {
        String left = measure(pair.left()).counted();
        String right = measure(pair.right()).counted();
        if (left == null || right == null) {
            return false;
        }
        int stem = Math.max(1, Math.min(left.length(), right.length()) - 1);
        return !left.regionMatches(true, 0, right, 0, stem);
    }

    /** People, times and money go from one to the other also where nothing changes. */
    private static boolean mayBeRange(Pair pair) {
        return switch (measure(pair.right()).kind()) {
            case COUNT, DURATION, MONEY, DATA_SIZE, QUANTITY -> true;
            default -> false;
        };
    }

    private static Measure measure(Amount amount) {
        return Objects.requireNonNull(amount.measure());
    }
}
