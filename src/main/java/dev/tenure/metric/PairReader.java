package dev.tenure.metric;

import dev.tenure.metric.Phrases.Match;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Objects;

/** Reads two amounts that belong together: a change from one to the other, or a range. */
final class PairReader {

    private static final int MOST_FILLERS = 4;

    private static final Measure MINUTE = new Measure(MetricKind.DURATION, "min", null);

    private final Vocabulary.Changes words;
    private final AmountReader amounts;
    private final Comparing comparing;
    private final NamedNumbers named;
    private final Cues cues;

    PairReader(Vocabulary vocabulary, AmountReader amounts, Comparing comparing, Cues cues) {
        this.words = vocabulary.changes();
        this.amounts = amounts;
        this.comparing = comparing;
        this.named = new NamedNumbers(vocabulary);
        this.cues = cues;
    }

    /** Two amounts and what stands between them. */
    private record Pair(Amount left, Amount right, boolean from, boolean strong, boolean between) {}

    @Nullable Finding at(Reading reading, int number, int floor) {
        Amount left = amounts.at(reading, number, floor, false);
        if (left == null) {
            return null;
        }
        Pair pair = pair(reading, comparing.before(reading, left, floor), floor);
        if (pair == null) {
            return null;
        }
        Pair measured = sharedMeasure(reading, pair, floor);
        return measured == null ? null : finding(reading, measured, floor);
    }

    private @Nullable Pair pair(Reading reading, Amount left, int floor) {
        Tokens tokens = reading.tokens();
        int average = words.averages().before(tokens, left.first(), floor);
        int from = words.from().before(tokens, average, floor);
        boolean start = from < average;
        int between = words.between().before(tokens, left.first(), floor);
        int join = skipFillers(tokens, left.end());
        int to = words.to().after(tokens, join);
        int through = words.through().after(tokens, left.end());
        int and = words.and().after(tokens, left.end());
        if (between < left.first() && and > left.end()) {
            return pair(reading, left, between, and, false, false, true);
        }
        if (to > join) {
            boolean strong = words.through().after(tokens, join) < to;
            return pair(reading, left, start ? from : left.first(), to, start, strong, false);
        }
        return through > left.end() ? pair(reading, left, start ? from : left.first(), through, start, false, true) : null;
    }

    private @Nullable Pair pair(
            Reading reading,
            Amount left,
            int first,
            int after,
            boolean from,
            boolean strong,
            boolean between) {
        Tokens tokens = reading.tokens();
        int at = skipFillers(tokens, after);
        Match<MetricComparator> compared = comparing.from(tokens, at);
        int number = compared == null ? at : compared.end();
        if (tokens.at(number).kind() == Token.Kind.SYMBOL) {
            number++;
        }
        Amount right = amounts.at(reading, number, at, true);
        if (right == null || tokens.at(number - 1).kind() == Token.Kind.SYMBOL
                && right.first() == number && compared == null && number > at) {
            return null;
        }
        Amount end = compared == null ? right : right.at(right.first(), compared.meaning());
        return new Pair(left.at(first, left.comparator()), end, from, strong, between);
    }

    private int skipFillers(Tokens tokens, int first) {
        int at = first;
        for (int skipped = 0; skipped < MOST_FILLERS; skipped++) {
            int next = words.fillers().after(tokens, at);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private @Nullable Pair sharedMeasure(Reading reading, Pair pair, int floor) {
        Measure left = measure(reading, pair.left(), pair.right());
        Measure right = measure(reading, pair.right(), pair.left());
        if (right == null && left == null) {
            Measure name = named.measure(reading, pair.left().first(), floor);
            return name == null ? null : with(pair, name, name);
        }
        if (left == null) {
            return inherits(pair.left(), right) ? with(pair, right, right) : null;
        }
        if (right == null) {
            boolean joined = pair.from() || pair.strong();
            return joined && inherits(pair.right(), left) ? with(pair, left, left) : null;
        }
        Measure first = left.perTimeOf(right);
        boolean same =
                first.kind() == right.kind()
                        && (first.kind() != MetricKind.MONEY
                                || Objects.equals(first.symbol(), right.symbol()));
        return same
                ? new Pair(
                        own(pair.left(), first),
                        own(pair.right(), right),
                        pair.from(),
                        pair.strong(),
                        pair.between())
                : null;
    }

    /** What an amount measures; beside another time, the "m" of "4h to 20m" is a minute. */
    private static @Nullable Measure measure(Reading reading, Amount amount, Amount other) {
        boolean time = other.measure() != null && other.measure().kind() == MetricKind.DURATION;
        return amount.measure() == null && time && reading.at(amount.end() - 1).text().equals("m")
                ? MINUTE
                : amount.measure();
    }

    private static Amount own(Amount amount, Measure measure) {
        return amount.with(measure, measure == MINUTE ? 0 : amount.magnitude());
    }

    /** Whether a bare number may be in the unit of the other: no "20k ms", but 20k users. */
    private static boolean inherits(Amount bare, Measure measure) {
        return switch (measure.kind()) {
            case COUNT, THROUGHPUT, MONEY, QUANTITY -> true;
            default -> bare.magnitude() == 0;
        };
    }

    private static Pair with(Pair pair, Measure left, Measure right) {
        Amount first = pair.left();
        Amount second = pair.right();
        boolean bare = first.measure() == null && first.magnitude() == 0;
        boolean inherits =
                bare
                        && second.magnitude() > 0
                        && isLess(first.number(false), second.with(right, 0).number(false));
        return new Pair(
                first.with(left, inherits ? second.magnitude() : first.magnitude()),
                second.with(right, second.magnitude()),
                pair.from(),
                pair.strong(),
                pair.between());
    }

    private @Nullable Finding finding(Reading reading, Pair pair, int floor) {
        Measure measure = Objects.requireNonNull(pair.right().measure());
        BigDecimal left = pair.left().number(reading.german());
        BigDecimal right = pair.right().number(reading.german());
        boolean years = pair.left().isYear() && pair.right().isYear();
        boolean equal = left != null && right != null && left.compareTo(right) == 0;
        if (left == null || right == null || equal && sameUnit(pair) || years) {
            return null;
        }
        boolean ascends = sameUnit(pair) && isLess(left, right);
        boolean change = isChange(reading, pair, ascends, floor);
        if (!change && !ascends) {
            return null;
        }
        Match<MetricComparator> after = comparing.after(reading.tokens(), pair.right().end());
        return new Finding(
                pair.left().first(),
                after == null ? pair.right().end() : after.end(),
                measure,
                change ? MetricShape.CHANGE : MetricShape.RANGE,
                value(pair.left(), left, null),
                value(pair.right(), right, after));
    }

    private boolean isChange(Reading reading, Pair pair, boolean ascends, int floor) {
        if (pair.between()) {
            return false;
        }
        return pair.strong()
                || !ascends
                || cues.tellOfChange(reading, pair.left().first(), pair.right().end())
                || pair.from() && !isAmount(pair);
    }

    /** People, times and money come from one to the other also where nothing changes. */
    private static boolean isAmount(Pair pair) {
        return switch (Objects.requireNonNull(pair.right().measure()).kind()) {
            case COUNT, DURATION, MONEY, DATA_SIZE, QUANTITY -> true;
            default -> false;
        };
    }

    private static boolean sameUnit(Pair pair) {
        return Objects.equals(
                Objects.requireNonNull(pair.left().measure()).symbol(),
                Objects.requireNonNull(pair.right().measure()).symbol());
    }

    private static boolean isLess(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        return left != null && right != null && left.compareTo(right) < 0;
    }

    private static MetricValue value(
            Amount amount, BigDecimal number, @Nullable Match<MetricComparator> after) {
        MetricComparator comparator =
                amount.comparator() != null
                        ? amount.comparator()
                        : after == null ? MetricComparator.EQUAL : after.meaning();
        return MetricValue.of(
                comparator, number, Objects.requireNonNull(amount.measure()).symbol());
    }
}
