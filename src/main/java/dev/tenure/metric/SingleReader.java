package dev.tenure.metric;

import dev.tenure.metric.Phrases.Match;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/** Reads one amount alone: a number with what it measures, or a word such as "tripled". */
final class SingleReader {

    private final AmountReader amounts;
    private final Comparing comparing;
    private final NamedNumbers named;
    private final RateBefore rates;
    private final CountGuard guard;
    private final FactorWords words;

    SingleReader(Vocabulary vocabulary, AmountReader amounts, Comparing comparing) {
        this.amounts = amounts;
        this.comparing = comparing;
        this.named = new NamedNumbers(vocabulary);
        this.rates = new RateBefore(vocabulary.rates());
        this.guard = new CountGuard(vocabulary.nouns());
        this.words = new FactorWords(vocabulary.factors());
    }

    @Nullable Finding at(Reading reading, int number, int floor) {
        Amount amount = amounts.at(reading, number, floor, false);
        if (amount != null) {
            return amount(reading, amount, floor);
        }
        Amount word = words.at(reading, number);
        return word == null ? null : finding(reading, comparing.before(reading, word, floor));
    }

    private @Nullable Finding amount(Reading reading, Amount amount, int floor) {
        Amount compared = comparing.before(reading, amount, floor);
        Measure measure = amount.measure();
        if (measure == null) {
            Amount factor = words.named(reading, amount, floor);
            Measure given = named.measure(reading, compared.first(), floor);
            Amount known = given == null ? null : compared.with(given, amount.magnitude());
            return factor != null
                    ? finding(reading, factor)
                    : known == null ? null : finding(reading, known);
        }
        if (!guard.allows(reading, amount, compared)) {
            return null;
        }
        String rate = measure.isAmount() ? rates.before(reading, compared.first(), floor) : null;
        boolean told = measure.symbol() != null && measure.symbol().contains("/");
        return finding(
                reading,
                rate == null || told
                        ? compared
                        : compared.with(measure.per(rate), amount.magnitude()));
    }

    private @Nullable Finding finding(Reading reading, Amount amount) {
        Measure measure = amount.measure();
        BigDecimal number = amount.number(reading.german());
        if (measure == null || number == null || isPart(measure, number)) {
            return null;
        }
        Match<MetricComparator> after = comparing.after(reading.tokens(), amount.end());
        int end = after == null ? amount.end() : after.end();
        Token sign = reading.at(amount.first() - 1);
        Token first = reading.at(amount.first());
        boolean ratio = measure.kind() == MetricKind.PERCENTAGE;
        boolean signed = ratio && first.isNumber() && first.glued();
        boolean minus = signed && sign.is("-");
        return new Finding(
                minus || signed && sign.is("+") ? amount.first() - 1 : amount.first(),
                end,
                measure,
                MetricShape.SINGLE,
                amount.valueOf(minus ? number.negate() : number, after),
                null);
    }

    /** Things are counted whole. */
    private static boolean isPart(Measure measure, BigDecimal number) {
        return measure.kind() == MetricKind.COUNT && number.stripTrailingZeros().scale() > 0;
    }
}
