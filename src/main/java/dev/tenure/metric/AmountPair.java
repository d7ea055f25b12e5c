package dev.tenure.metric;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * Two amounts and what stands between them: "from 5 to 3 hours".
 *
 * @param from whether "from" or the like stands before the first
 * @param change whether what joins them tells of a change by itself: an arrow, "降到"
 * @param range whether what joins them tells of a range by itself: "between … and", a dash
 */
record AmountPair(Amount left, Amount right, boolean from, boolean change, boolean range) {

    private AmountPair of(Amount first, Amount second) {
        return new AmountPair(first, second, from, change, range);
    }

    boolean isMeasured() {
        return left.measure() != null || right.measure() != null;
    }

    /** Returns the pair with both amounts measured alike, null where they are not. */
    @Nullable AmountPair measuredAlike(MetricText text) {
        Measure first = measure(text, left, right);
        Measure second = measure(text, right, left);
        if (first == null) {
            return second != null && mayTake(left, second) ? measuring(second) : null;
        }
        if (second == null) {
            return (from || change) && mayTake(right, first) ? measuring(first) : null;
        }
        Measure rate = first.perTimeOf(second);
        boolean alike =
                rate.kind() == second.kind()
                        && (rate.kind() != MetricKind.MONEY
                                || Objects.equals(rate.symbol(), second.symbol()));
        return alike ? of(own(left, rate), own(right, second)) : null;
    }

    /** Returns what an amount measures; beside another time, the "m" of "4h to 20m" is a minute. */
    private static @Nullable Measure measure(MetricText text, Amount amount, Amount other) {
        boolean minutes =
                amount.measure() == null
                        && other.measures(MetricKind.DURATION)
                        && text.at(amount.end() - 1).text().equals("m");
        return minutes ? Measure.MINUTES : amount.measure();
    }

    private static Amount own(Amount amount, Measure measure) {
        int magnitude = measure.equals(Measure.MINUTES) ? 0 : amount.magnitude();
        return amount.measuring(measure).withMagnitude(magnitude);
    }

    /**
     * Returns whether a bare number may be in the unit of the other: no "20k ms", but 20k users.
     */
    private static boolean mayTake(Amount bare, Measure measure) {
        return bare.magnitude() == 0
                || switch (measure.kind()) {
                    case COUNT, THROUGHPUT, MONEY, QUANTITY -> true;
                    default -> false;
                };
    }

    /**
     * Returns the pair with both amounts of this measure; in "2 to 3 million users", the first
     * number is of millions as well.
     */
    AmountPair measuring(Measure measure) {
        Amount second = right.measuring(measure);
        BigDecimal number = left.number(false);
        BigDecimal mantissa = second.withMagnitude(0).number(false);
        boolean sharesMagnitude =
                left.measure() == null
                        && left.magnitude() == 0
                        && number != null
                        && mantissa != null
                        && number.signum() > 0
                        && number.compareTo(mantissa) < 0;
        int magnitude = sharesMagnitude ? right.magnitude() : left.magnitude();
        return of(left.measuring(measure).withMagnitude(magnitude), second);
    }
}
