package dev.tenure.metric;

import dev.tenure.metric.NounReader.Noun;
import dev.tenure.metric.PhraseMap.Match;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/** Reads a number with its magnitude and what it measures, by themselves: "20k requests/s". */
final class AmountReader {

    private final MetricVocabulary.Numerals numerals;
    private final PhraseMap<Integer> letters;
    private final PhraseMap<MetricComparator> inside;
    private final UnitReader units;
    private final NounReader nouns;
    private final RateReader rates;

    AmountReader(MetricVocabulary vocabulary) {
        this.numerals = vocabulary.numerals();
        this.letters = new PhraseMap<>(numerals.magnitudeLetters(), JoinedToken::text);
        this.inside = MetricVocabulary.byPhrase(vocabulary.comparators().inside());
        this.units = new UnitReader(vocabulary);
        this.nouns = new NounReader(vocabulary.nouns());
        this.rates = new RateReader(vocabulary.rates());
    }

    /**
     * Returns the amount whose number is this token.
     *
     * @param floor the first token that it may begin with
     * @param second whether it follows another one, as in "10-20 engineers"
     */
    @Nullable Amount amount(MetricText text, int number, int floor, boolean second) {
        Match<BigDecimal> word =
                text.at(number).isNumber() ? null : numerals.words().startingAt(text, number);
        boolean numeral = text.at(number).isNumber() || word != null;
        if (!numeral || !second && !NumberBoundaries.beginsAt(text, number)) {
            return null;
        }
        if (text.at(number + 1).is("/") && text.at(number + 2).isNumber()) {
            return fraction(text, number);
        }
        if (!NumberBoundaries.endsBefore(text, number + 1)) {
            return null;
        }
        BigDecimal value = word == null ? null : word.meaning();
        String digits = text.at(number).text();
        return measured(text, new Amount(number, number + 1, digits, value, 0, null, null), floor);
    }

    private @Nullable Amount measured(MetricText text, Amount number, int floor) {
        Match<Measure> money = units.currencyBefore(text, number.first(), floor);
        Match<Measure> unit = units.after(text, number.first(), number.end());
        Amount bare = unit == null ? withMagnitude(text, number, money != null) : number;
        if (bare.end() > number.end()) {
            unit = units.after(text, number.first(), bare.end());
        }
        if (money != null) {
            return measuring(text, bare.startingAt(money.first()), money.meaning());
        }
        return unit == null
                ? counting(text, bare)
                : measuring(text, bare.endingBefore(unit.end()), unit.meaning());
    }

    /** Returns the number with its magnitude, and with the comparator before or after that. */
    private Amount withMagnitude(MetricText text, Amount number, boolean money) {
        Match<MetricComparator> before = inside.startingAt(text, number.end());
        int at = before == null ? number.end() : before.end();
        Match<Integer> power = magnitude(text, at, money);
        at = power == null ? at : power.end();
        Match<MetricComparator> comparator = before == null ? inside.startingAt(text, at) : before;
        Amount bare =
                number.withMagnitude(power == null ? 0 : power.meaning())
                        .endingBefore(comparator == null ? at : Math.max(at, comparator.end()));
        return comparator == null ? bare : bare.compared(comparator.meaning());
    }

    /** A letter that stands apart is a magnitude of money, "€12 m", else a unit or a name. */
    private @Nullable Match<Integer> magnitude(MetricText text, int at, boolean money) {
        Match<Integer> letter = letters.startingAt(text, at);
        JoinedToken next = text.at(at + 1);
        boolean close = money || text.at(at).glued() || "kKM".contains(text.at(at).text());
        boolean watts = text.at(at).is("w") && !next.isIdeograph() && !next.is("+");
        return letter != null && close && !watts
                ? letter
                : numerals.magnitudes().startingAt(text, at);
    }

    private @Nullable Amount counting(MetricText text, Amount bare) {
        int at = bare.end();
        JoinedToken next = text.at(at);
        if (next.is("-") && next.glued() && text.at(at + 1).isWord()) {
            Noun joined = nouns.joined(text, at + 1);
            return joined.isThere() ? counting(text, bare, joined) : null;
        }
        if (next.isWord() && next.glued() && !text.at(at - 1).isSymbol()) {
            return null;
        }
        boolean one = bare.magnitude() == 0 && bare.digits().equals("1");
        Noun noun = one ? nouns.single(text, at) : nouns.after(text, at, !bare.isYear());
        return noun.isThere() ? counting(text, bare, noun) : bare;
    }

    private Amount counting(MetricText text, Amount bare, Noun noun) {
        String counted = text.between(noun.first(), noun.end());
        return measuring(text, bare.endingBefore(noun.end()), Measure.count(counted));
    }

    private Amount measuring(MetricText text, Amount amount, Measure measure) {
        Match<String> rate = measure.mayBeRate() ? rates.after(text, amount.end()) : null;
        return rate == null
                ? amount.measuring(measure)
                : amount.endingBefore(rate.end()).measuring(measure.per(rate.meaning()));
    }

    /** "1/10", where the words around it say that it is a share and the decimal is exact. */
    private @Nullable Amount fraction(MetricText text, int number) {
        BigDecimal above = Digits.value(text.at(number).text(), false, MetricKind.FACTOR);
        BigDecimal below = Digits.value(text.at(number + 2).text(), false, MetricKind.FACTOR);
        int end = number + 3;
        boolean isShare =
                numerals.afterFraction().startsAt(text, end)
                        || numerals.beforeFraction().endsBefore(text, number)
                        || numerals.beforeFraction().endsBefore(text, number - 1);
        if (!isShare
                || above == null
                || below == null
                || above.compareTo(below) >= 0
                || !NumberBoundaries.endsBefore(text, end)) {
            return null;
        }
        try {
            return Amount.factor(number, end, above.divide(below));
        } catch (ArithmeticException noExactDecimal) {
            return null;
        }
    }
}
