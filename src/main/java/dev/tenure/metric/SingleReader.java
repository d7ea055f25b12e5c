package dev.tenure.metric;

import dev.tenure.metric.Phrases.Match;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/** Reads one amount alone: a number with what it measures, or a word such as "tripled". */
final class SingleReader {

    private static final Measure FACTOR = new Measure(MetricKind.FACTOR, "×", null);

    private final AmountReader amounts;
    private final Comparing comparing;
    private final NamedNumbers named;
    private final RateBefore rates;
    private final CountGuard guard;
    private final Vocabulary.Factors factors;

    SingleReader(Vocabulary vocabulary, AmountReader amounts, Comparing comparing) {
        this.amounts = amounts;
        this.comparing = comparing;
        this.named = new NamedNumbers(vocabulary);
        this.rates = new RateBefore(vocabulary.rates());
        this.guard = new CountGuard(vocabulary.nouns());
        this.factors = vocabulary.factors();
    }

    @Nullable Finding at(Reading reading, int number, int floor) {
        Amount amount = amounts.at(reading, number, floor, false);
        return amount == null ? word(reading, number, floor) : amount(reading, amount, floor);
    }

    private @Nullable Finding word(Reading reading, int index, int floor) {
        Tokens tokens = reading.tokens();
        Match<BigDecimal> word = factors.words().from(tokens, index);
        if (word == null
                || factors.idioms().standAt(tokens, word.end()) && !tokens.at(index).is("twice")
                || tokens.at(index).is("twice") && !factors.multiples().standAt(tokens, word.end())
                || tokens.at(word.end()).is("-")
                || tokens.at(index).is("doppelt") && !tokens.at(word.end()).is("so")) {
            return null;
        }
        Amount amount =
                new Amount(index, word.end(), "", word.meaning(), 0, null, FACTOR);
        return finding(reading, comparing.before(reading, amount, floor));
    }

    private @Nullable Finding amount(Reading reading, Amount amount, int floor) {
        Amount compared = comparing.before(reading, amount, floor);
        Measure measure = amount.measure();
        if (measure == null) {
            int name = factors.names().before(reading.tokens(), amount.first(), floor);
            if (name < amount.first()) {
                return finding(reading, amount.at(name, amount.comparator()).with(FACTOR, amount.magnitude()));
            }
            Measure given = named.measure(reading, compared.first(), floor);
            return given == null ? null : finding(reading, compared.with(given, amount.magnitude()));
        }
        if (!guard.allows(reading, amount, compared)) {
            return null;
        }
        String rate = measure.isAmount() ? rates.before(reading, compared.first(), floor) : null;
        boolean told = measure.symbol() != null && measure.symbol().contains("/");
        return finding(
                reading,
                rate == null || told ? compared : compared.with(measure.per(rate), amount.magnitude()));
    }

    private @Nullable Finding finding(Reading reading, Amount amount) {
        Measure measure = amount.measure();
        BigDecimal number = amount.number(reading.german());
        if (measure == null || number == null || isPart(measure, number)) {
            return null;
        }
        Match<MetricComparator> after = comparing.after(reading.tokens(), amount.end());
        MetricComparator comparator =
                amount.comparator() != null
                        ? amount.comparator()
                        : after == null ? MetricComparator.EQUAL : after.meaning();
        int end = after == null ? amount.end() : after.end();
        return signed(reading, amount.first(), end, measure, comparator, number);
    }

    /** A minus or a plus glued to the number belongs to it. */
    private static Finding signed(
            Reading reading,
            int first,
            int end,
            Measure measure,
            MetricComparator comparator,
            BigDecimal number) {
        Token sign = reading.at(first - 1);
        boolean glued = reading.at(first).glued() && reading.at(first).isNumber();
        boolean ratio = measure.kind() == MetricKind.PERCENTAGE;
        boolean minus = glued && ratio && sign.is("-");
        boolean plus = glued && ratio && sign.is("+");
        return new Finding(
                minus || plus ? first - 1 : first,
                end,
                measure,
                MetricShape.SINGLE,
                MetricValue.of(comparator, minus ? number.negate() : number, measure.symbol()),
                null);
    }

    /** Things are counted whole. */
    private static boolean isPart(Measure measure, BigDecimal number) {
        return measure.kind() == MetricKind.COUNT && number.stripTrailingZeros().scale() > 0;
    }
}
