package dev.tenure.metric;

import dev.tenure.metric.PhraseMap.Match;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Objects;

/** Tells changes from ranges, and both from what is neither. */
final class ShapeReader {

    private static final int FARTHEST = 25;

    private final PhraseSet changes;
    private final MetricVocabulary.Changes words;
    private final ComparatorReader comparators;

    ShapeReader(MetricVocabulary vocabulary, ComparatorReader comparators) {
        this.changes = vocabulary.status().changeVerbs();
        this.words = vocabulary.changes();
        this.comparators = comparators;
    }

    /** Returns the figure that a pair states, both of whose amounts have a measure. */
    @Nullable RawMetric metric(MetricText text, AmountPair pair) {
        BigDecimal left = pair.left().number(text.isGerman());
        BigDecimal right = pair.right().number(text.isGerman());
        boolean years = pair.left().isYear() && pair.right().isYear();
        if (left == null || right == null || years || !pair.from() && countsDiffer(pair)) {
            return null;
        }
        Integer order = measure(pair.left()).compare(left, measure(pair.right()), right);
        boolean ascends = order != null && order < 0;
        boolean change = isChange(text, pair, ascends);
        if (pair.loose() && isOfHours(pair) && !followsChange(text, pair.left().first())) {
            return null;
        }
        if (order != null && order == 0 || !change && !ascends) {
            return null;
        }
        Match<MetricComparator> after = comparators.after(text, pair.right().end());
        return new RawMetric(
                change || !isOf(text, pair) ? pair.left().first() : pair.left().first() + 1,
                after == null ? pair.right().end() : after.end(),
                measure(pair.right()),
                change ? MetricShape.CHANGE : MetricShape.RANGE,
                pair.left().valueOf(left, null),
                pair.right().valueOf(right, after));
    }

    private boolean isChange(MetricText text, AmountPair pair, boolean ascends) {
        int first = pair.left().first();
        if (pair.range() || !pair.from() && words.by().endsBefore(text, first)) {
            return false;
        }
        return pair.change()
                || !ascends
                || (pair.from()
                        ? !mayBeRange(pair) || changes.startsAround(text, first, pair.right().end())
                        : followsChange(text, first));
    }

    /** Returns whether "A to B" without "from" is a change: a verb leads to it in its clause. */
    private boolean followsChange(MetricText text, int first) {
        int start = text.startOfClause(first, FARTHEST);
        for (int at = first - 1; at >= start; at--) {
            if (changes.startsAt(text, at)) {
                return !words.amountVerbs().startsAt(text, at);
            }
        }
        return false;
    }

    /** Returns whether the word before a range says "of": "Führung von 8–10 Mitarbeitern". */
    private static boolean isOf(MetricText text, AmountPair pair) {
        return pair.loose() || pair.from() && AmountPair.followsDash(text, pair.right());
    }

    /** "De 9 h à 17 h" are times of a day. */
    private static boolean isOfHours(AmountPair pair) {
        return "h".equals(measure(pair.left()).symbol())
                && "h".equals(measure(pair.right()).symbol());
    }

    /** "5 juniors to 3 teams": two counts, neither of which became the other. */
    private static boolean countsDiffer(AmountPair pair) {
        String left = measure(pair.left()).counted();
        String right = measure(pair.right()).counted();
        if (left == null || right == null) {
            return false;
        }
        int stem = Math.max(1, Math.min(left.length(), right.length()) - 1);
        return !left.regionMatches(true, 0, right, 0, stem);
    }

    /** People, times and money go from one to the other also where nothing changes. */
    private static boolean mayBeRange(AmountPair pair) {
        return switch (measure(pair.right()).kind()) {
            case COUNT, DURATION, MONEY, DATA_SIZE, QUANTITY -> true;
            default -> false;
        };
    }

    private static Measure measure(Amount amount) {
        return Objects.requireNonNull(amount.measure());
    }
}
