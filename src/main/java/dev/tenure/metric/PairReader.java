package dev.tenure.metric;

import dev.tenure.metric.Phrases.Match;

import org.jspecify.annotations.Nullable;

/** Reads two amounts that belong together: a change from one to the other, or a range. */
final class PairReader {

    private static final int MOST_FILLERS = 4;

    private final Vocabulary.Changes words;
    private final AmountReader amounts;
    private final Comparing comparing;
    private final PairMeasure measures;
    private final PairShape shapes;
    private final CountGuard guard;

    PairReader(Vocabulary vocabulary, AmountReader amounts, Comparing comparing, Cues cues) {
        this.words = vocabulary.changes();
        this.amounts = amounts;
        this.comparing = comparing;
        this.measures = new PairMeasure(new NamedNumbers(vocabulary));
        this.guard = new CountGuard(vocabulary.nouns());
        this.shapes = new PairShape(cues, comparing);
    }

    @Nullable Finding at(Reading reading, int number, int floor) {
        Amount left = amounts.at(reading, number, floor, false);
        if (left == null) {
            return null;
        }
        Pair pair = pair(reading, comparing.before(reading, left, floor), floor);
        Pair measured = pair == null ? null : measures.shared(reading, pair, floor);
        return measured == null || !mayBegin(reading, left, measured)
                ? null
                : shapes.finding(reading, measured);
    }

    /** What follows a name is no amount: "Python 2 to 3 scripts". */
    private boolean mayBegin(Reading reading, Amount left, Pair measured) {
        Amount first = measured.left();
        boolean led = measured.from() || first.first() < left.first();
        return led || guard.allows(reading, first, first);
    }

    private @Nullable Pair pair(Reading reading, Amount left, int floor) {
        Tokens tokens = reading.tokens();
        int between = words.between().before(tokens, left.first(), floor);
        int and = words.and().after(tokens, left.end());
        if (between < left.first() && and > left.end()) {
            Amount right = right(reading, and);
            return right == null
                    ? null
                    : new Pair(left.at(between, left.comparator()), right, false, false, true);
        }
        int average = words.averages().before(tokens, left.first(), floor);
        int from = words.from().before(tokens, average, floor);
        boolean start = from < average;
        Amount first = left.at(start ? from : left.first(), left.comparator());
        int join = skipFillers(tokens, left.end());
        int to = words.to().after(tokens, join);
        int through = words.through().after(tokens, left.end());
        Amount right = right(reading, to > join ? to : through);
        if (right == null || to == join && through == left.end()) {
            return null;
        }
        boolean strong = to > join && words.through().after(tokens, join) < to;
        return new Pair(first, right, start, strong, to == join);
    }

    private @Nullable Amount right(Reading reading, int after) {
        Tokens tokens = reading.tokens();
        int at = skipFillers(tokens, after);
        Match<MetricComparator> compared = comparing.from(tokens, at);
        int first = compared == null ? at : compared.end();
        boolean currency = tokens.at(first).kind() == Token.Kind.SYMBOL;
        Amount right = amounts.at(reading, currency ? first + 1 : first, first, true);
        if (right == null || right.first() != first) {
            return null;
        }
        return compared == null ? right : right.at(first, compared.meaning());
    }

    private int skipFillers(Tokens tokens, int first) {
        int at = first;
        for (int skipped = 0; skipped < MOST_FILLERS; skipped++) {
            at = words.fillers().after(tokens, at);
        }
        return at;
    }
}
