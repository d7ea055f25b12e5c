package dev.tenure.metric;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * Tells of two numbers without a unit that they count what stands before them: "incidents 12 → 3",
 * "用户从500万增长到1.5亿".
 */
final class CountedPairs {

    private static final int FARTHEST = 25;

    private final NounReader nouns;
    private final PhraseSet changes;
    private final RateReader rates;

    CountedPairs(MetricVocabulary vocabulary) {
        this.nouns = new NounReader(vocabulary.nouns());
        this.changes = vocabulary.status().changeVerbs();
        this.rates = new RateReader(vocabulary.rates());
    }

    /** Returns what a bare pair counts, null where the words before it do not tell. */
    @Nullable Measure measure(MetricText text, AmountPair pair, int floor) {
        int first = pair.left().first();
        if (pair.range() || !(pair.from() || pair.change()) || !nouns.endsBefore(text, first)) {
            return null;
        }
        BigDecimal before = pair.left().measuring(Measure.COUNT).number(text.isGerman());
        BigDecimal after = pair.right().measuring(Measure.COUNT).number(text.isGerman());
        boolean changed =
                pair.change() && (pair.from() || before != null && isLess(after, before))
                        || changes.startsWithin(text, text.startOfClause(first, FARTHEST), first);
        if (!changed || !isWhole(before) || !isWhole(after)) {
            return null;
        }
        String rate = rates.before(text, first, floor);
        return rate == null ? Measure.COUNT : Measure.COUNT.per(rate);
    }

    private static boolean isLess(@Nullable BigDecimal number, BigDecimal than) {
        return number != null && number.compareTo(than) < 0;
    }

    /** Things are counted whole. */
    private static boolean isWhole(@Nullable BigDecimal number) {
        return number != null && number.stripTrailingZeros().scale() <= 0;
    }
}
