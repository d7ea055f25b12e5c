package dev.tenure.metric;

import dev.tenure.metric.PhraseMap.Match;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * Two amounts and what stands between them: "from 5 to 3 hours".
 *
 * @param from whether "from" or the like stands before the first
 * @param loose whether that is a word which may also say "of", as "de" does
 * @param change whether what joins them tells of a change by itself: an arrow, "降到"
 * @param range whether what joins them tells of a range by itself: "between … and", a dash
 */
record AmountPair(
        Amount left, Amount right, boolean from, boolean loose, boolean change, boolean range) {

    private AmountPair of(Amount first, Amount second) {
        return new AmountPair(first, second, from, loose, change, range);
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
            boolean takes = from || change || isMoneyBefore(text, left) && !right.isYear();
            return takes && mayTake(right, first) ? measuring(first) : null;
        }
        Measure rate = first.perTimeOf(second);
        boolean alike =
                rate.kind() == second.kind()
                        && (rate.kind() != MetricKind.MONEY
                                || Objects.equals(rate.symbol(), second.symbol()));
        if (!alike) {
            return null;
        }
        Amount start = own(left, rate);
        boolean shares = rate.kind() == MetricKind.MONEY && sharesMagnitude();
        return of(shares ? start.withMagnitude(right.magnitude()) : start, own(right, second));
    }

    /** "$1.2–1.5M": a currency before the first number holds for both. */
    static boolean isMoneyBefore(MetricText text, Amount amount) {
        return amount.measures(MetricKind.MONEY)
                && (amount.magnitude() > 0 || text.at(amount.end() - 1).isNumber());
    }

    /** Returns whether a dash without spaces leads to an amount: "8–10". */
    static boolean followsDash(MetricText text, Amount amount) {
        JoinedToken dash = text.at(amount.first() - 1);
        JoinedToken number = text.at(amount.first());
        return dash.isSymbol() && dash.glued() && number.glued() && number.isNumber();
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
        boolean shares =
                (left.measure() == null || left.measures(MetricKind.MONEY)) && sharesMagnitude();
        int magnitude = shares ? right.magnitude() : left.magnitude();
        return of(left.measuring(measure).withMagnitude(magnitude), right.measuring(measure));
    }

    private boolean sharesMagnitude() {
        BigDecimal number = left.number(false);
        BigDecimal mantissa = right.withMagnitude(0).number(false);
        return left.magnitude() == 0
                && number != null
                && mantissa != null
                && number.signum() > 0
                && number.compareTo(mantissa) < 0;
    }

    /** Returns the pair per unit of time, which ends with the second amount. */
    AmountPair per(Match<String> rate) {
        return of(
                left.measuring(rated(left, rate)),
                right.measuring(rated(right, rate)).endingBefore(rate.end()));
    }

    private static Measure rated(Amount amount, Match<String> rate) {
        return Objects.requireNonNull(amount.measure()).per(rate.meaning());
    }
}
