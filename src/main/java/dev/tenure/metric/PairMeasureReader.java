package dev.tenure.metric;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Objects;

/** Gives both amounts of a pair a measure, where the text writes it once. */
record PairMeasure(NamedNumbers named) {

    private static final Measure MINUTE = new Measure(MetricKind.DURATION, "min", null);

    /** The pair, both of its amounts measured alike; null where they are not. */
    @Nullable Pair shared(Reading reading, Pair pair, int floor) {
        Measure left = measure(reading, pair.left(), pair.right());
        Measure right = measure(reading, pair.right(), pair.left());
        if (left == null && right == null) {
            Measure name = named.measure(reading, pair.left().first(), floor);
            return name == null ? null : inheriting(pair, name);
        }
        if (left == null) {
            return mayInherit(pair.left(), right) ? inheriting(pair, right) : null;
        }
        if (right == null) {
            boolean joined = pair.from() || pair.strong();
            return joined && mayInherit(pair.right(), left) ? inheriting(pair, left) : null;
        }
        Measure first = left.perTimeOf(right);
        boolean alike =
                first.kind() == right.kind()
                        && (first.kind() != MetricKind.MONEY
                                || Objects.equals(first.symbol(), right.symbol()));
        return alike ? pair.of(own(pair.left(), first), own(pair.right(), right)) : null;
    }

    /** What an amount measures; beside another time, the "m" of "4h to 20m" is a minute. */
    private static @Nullable Measure measure(Reading reading, Amount amount, Amount other) {
        Measure beside = other.measure();
        boolean time = beside != null && beside.kind() == MetricKind.DURATION;
        return amount.measure() == null && time && reading.at(amount.end() - 1).text().equals("m")
                ? MINUTE
                : amount.measure();
    }

    private static Amount own(Amount amount, Measure measure) {
        return amount.with(measure, measure.equals(MINUTE) ? 0 : amount.magnitude());
    }

    /** Whether a bare number may be in the unit of the other: no "20k ms", but 20k users. */
    private static boolean mayInherit(Amount bare, @Nullable Measure measure) {
        return bare.magnitude() == 0
                || measure != null
                        && switch (measure.kind()) {
                            case COUNT, THROUGHPUT, MONEY, QUANTITY -> true;
                            default -> false;
                        };
    }

    /** Of "2 to 3 million users", the first number is of millions as well. */
    private static Pair inheriting(Pair pair, @Nullable Measure measure) {
        Amount left = pair.left();
        Amount right = pair.right().with(measure, pair.right().magnitude());
        BigDecimal first = left.number(false);
        BigDecimal mantissa = right.with(measure, 0).number(false);
        boolean ofTheSame =
                left.measure() == null
                        && left.magnitude() == 0
                        && first != null
                        && mantissa != null
                        && first.signum() > 0
                        && first.compareTo(mantissa) < 0;
        return pair.of(left.with(measure, ofTheSame ? right.magnitude() : left.magnitude()), right);
    }
}
