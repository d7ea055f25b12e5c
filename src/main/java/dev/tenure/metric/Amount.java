package dev.tenure.metric;

import dev.tenure.metric.PhraseMap.Match;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * A number among the tokens [first, end), as far as it is read by itself.
 *
 * @param digits the number as it is written, for which {@link Digits} knows the value
 * @param value the value of a numeral that is no digits, such as "three" or "1/10"
 * @param magnitude the power of ten that words such as "million" add
 * @param comparator what a sign inside it says ("10+"), else null
 * @param measure what it measures, null for a mere number
 */
record Amount(
        int first,
        int end,
        String digits,
        @Nullable BigDecimal value,
        int magnitude,
        @Nullable MetricComparator comparator,
        @Nullable Measure measure) {

    /** Returns the amount of words that are one by themselves: "tripled", "a third", "1/10". */
    static Amount word(int first, int end, BigDecimal value, Measure measure) {
        return new Amount(first, end, "", value, 0, null, measure);
    }

    Amount measuring(@Nullable Measure other) {
        return new Amount(first, end, digits, value, magnitude, comparator, other);
    }

    Amount withMagnitude(int power) {
        return new Amount(first, end, digits, value, power, comparator, measure);
    }

    Amount startingAt(int token) {
        return new Amount(token, end, digits, value, magnitude, comparator, measure);
    }

    Amount endingBefore(int token) {
        return new Amount(first, token, digits, value, magnitude, comparator, measure);
    }

    Amount compared(MetricComparator other) {
        return new Amount(first, end, digits, value, magnitude, other, measure);
    }

    boolean measures(MetricKind kind) {
        return measure != null && measure.kind() == kind;
    }

    boolean isYear() {
        return magnitude == 0 && Digits.isYear(digits);
    }

    /** Returns the exact number, null where the digits may mean two things. */
    @Nullable BigDecimal number(boolean german) {
        MetricKind kind = measure == null || magnitude > 0 ? null : measure.kind();
        BigDecimal mantissa = value == null ? Digits.value(digits, german, kind) : value;
        if (mantissa == null || magnitude == 0) {
            return mantissa;
        }
        BigDecimal number = mantissa.scaleByPowerOfTen(magnitude);
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** Returns its value, compared by what stands before the number, else by what follows it. */
    MetricValue valueOf(BigDecimal number, @Nullable Match<MetricComparator> after) {
        MetricComparator later = after == null ? MetricComparator.EQUAL : after.meaning();
        return MetricValue.of(comparator == null ? later : comparator, number, measure);
    }
}
