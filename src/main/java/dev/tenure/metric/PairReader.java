package dev.tenure.metric;

import dev.tenure.metric.PhraseMap.Match;

import org.jspecify.annotations.Nullable;

/** Reads two amounts that belong together: a change from one to the other, or a range. */
final class PairReader {

    private static final int MOST_FILLERS = 4;

    private final MetricVocabulary.Changes words;
    private final AmountReader amounts;
    private final ComparatorReader comparators;
    private final NamedMeasures named;
    private final ShapeReader shapes;
    private final CountGuard guard;

    PairReader(MetricVocabulary vocabulary, AmountReader amounts, ComparatorReader comparators) {
        this.words = vocabulary.changes();
        this.amounts = amounts;
        this.comparators = comparators;
        this.named = new NamedMeasures(vocabulary);
        this.guard = new CountGuard(vocabulary.nouns());
        this.shapes = new ShapeReader(vocabulary, comparators);
    }

    /** Returns the pair whose first number is this token. */
    @Nullable RawMetric pair(MetricText text, int number, int floor) {
        Amount left = amounts.amount(text, number, floor, false);
        AmountPair pair =
                left == null ? null : pair(text, comparators.withBefore(text, left, floor), floor);
        AmountPair measured = pair == null ? null : measured(text, pair, floor);
        return left == null || measured == null || !mayBegin(text, left, measured)
                ? null
                : shapes.metric(text, measured);
    }

    private @Nullable AmountPair measured(MetricText text, AmountPair pair, int floor) {
        if (pair.isMeasured()) {
            return pair.measuredAlike(text);
        }
        Measure measure = named.measure(text, pair.left().first(), floor);
        return measure == null ? null : pair.measuring(measure);
    }

    /** What follows a name is no amount: "Python 2 to 3 scripts". */
    private boolean mayBegin(MetricText text, Amount left, AmountPair measured) {
        Amount first = measured.left();
        boolean led = measured.from() || first.first() < left.first();
        return led || guard.allows(text, first, first);
    }

    private @Nullable AmountPair pair(MetricText text, Amount left, int floor) {
        int between = words.between().startBefore(text, left.first(), floor);
        int and = words.and().endFrom(text, left.end());
        if (between < left.first() && and > left.end()) {
            Amount right = right(text, and);
            return right == null
                    ? null
                    : new AmountPair(left.startingAt(between), right, false, false, true);
        }
        int average = words.afterFrom().startBefore(text, left.first(), floor);
        int from = words.from().startBefore(text, average, floor);
        Amount first = from < average ? left.startingAt(from) : left;
        int join = endOfFillers(text, left.end());
        int to = words.to().endFrom(text, join);
        int through = words.through().endFrom(text, left.end());
        Amount right = right(text, to > join ? to : through);
        if (right == null || to == join && through == left.end()) {
            return null;
        }
        boolean change = to > join && words.through().endFrom(text, join) < to;
        return new AmountPair(first, right, from < average, change, to == join);
    }

    private @Nullable Amount right(MetricText text, int after) {
        int at = endOfFillers(text, after);
        Match<MetricComparator> comparator = comparators.startingAt(text, at);
        int first = comparator == null ? at : comparator.end();
        int number = text.at(first).isSymbol() ? first + 1 : first;
        Amount right = amounts.amount(text, number, first, true);
        if (right == null || right.first() != first) {
            return null;
        }
        return comparator == null ? right : right.compared(comparator.meaning());
    }

    private int endOfFillers(MetricText text, int first) {
        int at = first;
        for (int skipped = 0; skipped < MOST_FILLERS; skipped++) {
            at = words.fillers().endFrom(text, at);
        }
        return at;
    }
}
