package dev.tenure.metric;

import dev.tenure.metric.PhraseMap.Match;

import org.jspecify.annotations.Nullable;

/** Reads two amounts that belong together: a change from one to the other, or a range. */
final class PairReader {

    private static final int MOST_FILLERS = 4;
    private static final int LONGEST_CURRENCY = 2;

    private final MetricVocabulary.Changes words;
    private final AmountReader amounts;
    private final ComparatorReader comparators;
    private final NamedMeasures named;
    private final CountedPairs counted;
    private final RateReader rates;
    private final ShapeReader shapes;
    private final CountGuard guard;

    PairReader(MetricVocabulary vocabulary, AmountReader amounts, ComparatorReader comparators) {
        this.words = vocabulary.changes();
        this.amounts = amounts;
        this.comparators = comparators;
        this.named = new NamedMeasures(vocabulary);
        this.counted = new CountedPairs(vocabulary);
        this.rates = new RateReader(vocabulary.rates());
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
        if (isDifference(text, pair)) {
            return null;
        }
        if (pair.isMeasured()) {
            AmountPair alike = pair.measuredAlike(text);
            boolean lent = pair.right().measure() == null;
            return alike != null && lent ? withRate(text, alike) : alike;
        }
        Measure name = named.measure(text, pair.left().first(), floor);
        Measure measure = name == null ? counted.measure(text, pair, floor) : name;
        return measure == null ? null : pair.measuring(measure);
    }

    /** "By 300 ms to 120 ms" are two figures; "by 10 to 15 %" is a range. */
    private boolean isDifference(MetricText text, AmountPair pair) {
        if (pair.from() || !words.by().endsBefore(text, pair.left().first())) {
            return false;
        }
        Measure left = pair.left().measure();
        Measure right = pair.right().measure();
        boolean shares =
                left != null
                        && left.equals(right)
                        && (left.kind() == MetricKind.PERCENTAGE
                                || left.kind() == MetricKind.FACTOR);
        return pair.change() || left != null && right != null && !shares;
    }

    /** "$20–25k per month". */
    private AmountPair withRate(MetricText text, AmountPair pair) {
        Measure measure = pair.right().measure();
        Match<String> rate =
                measure != null && measure.mayBeRate()
                        ? rates.after(text, pair.right().end())
                        : null;
        return rate == null ? pair : pair.per(rate);
    }

    /** What follows a name is no amount, "Python 2 to 3 scripts", but for what it counts. */
    private boolean mayBegin(MetricText text, Amount left, AmountPair measured) {
        Amount first = measured.left();
        boolean led = measured.from() || first.first() < left.first();
        boolean counted = Measure.COUNT.equals(first.measure());
        return led || counted || guard.allows(text, first, first);
    }

    private @Nullable AmountPair pair(MetricText text, Amount left, int floor) {
        int between = words.between().startBefore(text, left.first(), floor);
        int and = words.and().endFrom(text, left.end());
        if (between < left.first() && and > left.end()) {
            Amount right = right(text, and);
            return right == null
                    ? null
                    : new AmountPair(left.startingAt(between), right, false, false, false, true);
        }
        int average = words.afterFrom().startBefore(text, left.first(), floor);
        int plain = words.from().startBefore(text, average, floor);
        int from = plain == average ? words.looseFrom().startBefore(text, average, floor) : plain;
        Amount first = from < average ? left.startingAt(from) : left;
        boolean joined = words.to().endFrom(text, left.end()) > left.end();
        int join = joined ? left.end() : endOfFillers(text, left.end());
        int to = words.to().endFrom(text, join);
        int through = words.through().endFrom(text, left.end());
        Amount right = right(text, to > join ? to : through);
        if (right != null
                && AmountPair.isMoneyBefore(text, left)
                && AmountPair.followsDash(text, right)) {
            right = amounts.plain(text, right.first());
        }
        if (right == null || to == join && through == left.end()) {
            return null;
        }
        boolean change = to > join && words.through().endFrom(text, join) < to;
        return new AmountPair(first, right, from < average, from < plain, change, to == join);
    }

    private @Nullable Amount right(MetricText text, int after) {
        int at = endOfFillers(text, after);
        Match<MetricComparator> comparator = comparators.startingAt(text, at);
        int first = comparator == null ? at : comparator.end();
        int number = numberFrom(text, first);
        Amount right = amounts.amount(text, number, first, true);
        if (right == null || right.first() != first) {
            return null;
        }
        return comparator == null ? right : right.compared(comparator.meaning());
    }

    /** Returns the number at a token, or behind the currency there: "to R$ 5". */
    private static int numberFrom(MetricText text, int first) {
        int number = first;
        while (number < first + LONGEST_CURRENCY && !text.at(number).isNumber()) {
            number++;
        }
        return text.at(number).isNumber() ? number : first;
    }

    private int endOfFillers(MetricText text, int first) {
        int at = first;
        for (int skipped = 0; skipped < MOST_FILLERS; skipped++) {
            at = words.fillers().endFrom(text, at);
        }
        return at;
    }
}
