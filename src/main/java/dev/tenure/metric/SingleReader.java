package dev.tenure.metric;

import dev.tenure.metric.PhraseMap.Match;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/** Reads one amount alone: a number with what it measures, or a word such as "tripled". */
final class SingleReader {

    private final AmountReader amounts;
    private final ComparatorReader comparators;
    private final NamedMeasures named;
    private final RateReader rates;
    private final FactorReader factors;
    private final FractionReader fractions;
    private final CountGuard guard;

    SingleReader(MetricVocabulary vocabulary, AmountReader amounts, ComparatorReader comparators) {
        this.amounts = amounts;
        this.comparators = comparators;
        this.named = new NamedMeasures(vocabulary);
        this.rates = new RateReader(vocabulary.rates());
        this.factors = new FactorReader(vocabulary.factors());
        this.fractions = new FractionReader(vocabulary, comparators);
        this.guard = new CountGuard(vocabulary.nouns());
    }

    /** Returns the figure whose number is this token. */
    @Nullable RawMetric single(MetricText text, int number, int floor) {
        Amount word = wordAt(text, number, floor);
        Amount amount = word == null ? amounts.amount(text, number, floor, false) : null;
        Amount found = amount == null ? word : amount;
        if (found == null) {
            return null;
        }
        Amount compared = comparators.withBefore(text, found, floor);
        Amount measured = amount == null ? compared : measured(text, amount, compared, floor);
        return measured == null ? null : metric(text, measured);
    }

    private @Nullable Amount wordAt(MetricText text, int index, int floor) {
        Amount factor = factors.word(text, index);
        return factor == null ? fractions.word(text, index, floor) : factor;
    }

    /** Returns the compared amount with all that it measures, null where it is no amount. */
    private @Nullable Amount measured(MetricText text, Amount amount, Amount compared, int floor) {
        Measure measure = amount.measure();
        if (measure == null) {
            Amount factor = factors.named(text, amount, floor);
            Measure name = named.measure(text, compared.first(), floor);
            return factor != null ? factor : name == null ? null : compared.measuring(name);
        }
        if (!guard.allows(text, amount, compared)) {
            return null;
        }
        boolean isRate = measure.symbol() != null && measure.symbol().contains("/");
        String rate =
                measure.mayBeRate() && !isRate ? rates.before(text, compared.first(), floor) : null;
        return rate == null ? compared : compared.measuring(measure.per(rate));
    }

    private @Nullable RawMetric metric(MetricText text, Amount amount) {
        Measure measure = amount.measure();
        BigDecimal number = amount.number(text.isGerman());
        if (measure == null || number == null || isPart(measure, number)) {
            return null;
        }
        Match<MetricComparator> after = comparators.after(text, amount.end());
        JoinedToken sign = text.at(amount.first() - 1);
        JoinedToken first = text.at(amount.first());
        boolean signed =
                measure.kind() == MetricKind.PERCENTAGE && first.isNumber() && first.glued();
        boolean minus = signed && sign.is("-");
        return new RawMetric(
                minus || signed && sign.is("+") ? amount.first() - 1 : amount.first(),
                after == null ? amount.end() : after.end(),
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
