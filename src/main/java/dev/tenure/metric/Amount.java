package dev.tenure.metric;

import dev.tenure.metric.Phrases.Match;

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

    Amount with(@Nullable Measure other, int atMagnitude) {
        return new Amount(first, end, digits, value, atMagnitude, comparator, other);
    }

    Amount at(int firstToken, @Nullable MetricComparator compared) {
        return new Amount(firstToken, end, digits, value, magnitude, compared, measure);
    }

    /** The exact number, null where the digits may mean two things. */
    @Nullable BigDecimal number(boolean german) {
        BigDecimal mantissa =
                value == null
                        ? Digits.value(
                                digits,
                                german,
                                measure == null || magnitude > 0 ? null : measure.kind())
                        : value;
        if (mantissa == null || magnitude == 0) {
            return mantissa;
        }
        BigDecimal number = mantissa.scaleByPowerOfTen(magnitude);
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** Its value, compared by what stands before the number, else by what stands after it. */
    MetricValue valueOf(BigDecimal number, @Nullable Match<MetricComparator> after) {
        MetricComparator later = after == null ? MetricComparator.EQUAL : after.meaning();
        return MetricValue.of(
                comparator == null ? later : comparator,
                number,
                measure == null ? null : measure.symbol());
    }

    boolean isYear() {
        return magnitude == 0 && Digits.areYear(digits);
    }
}
