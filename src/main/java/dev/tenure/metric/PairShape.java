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
        if (left == null || right == null || years) {
            return null;
        }
        int order = sameUnit(pair) ? left.compareTo(right) : 1;
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
        return pair.strong()
                || !ascends
                || cues.tellOfChange(reading, pair.left().first(), pair.right().end())
                || pair.from() && !mayBeRange(pair);
    }

    /** People, times and money go from one to the other also where nothing changes. */
    private static boolean mayBeRange(Pair pair) {
        return switch (measure(pair.right()).kind()) {
            case COUNT, DURATION, MONEY, DATA_SIZE, QUANTITY -> true;
            default -> false;
        };
    }

    private static boolean sameUnit(Pair pair) {
        return Objects.equals(measure(pair.left()).symbol(), measure(pair.right()).symbol());
    }

    private static Measure measure(Amount amount) {
        return Objects.requireNonNull(amount.measure());
    }
}
