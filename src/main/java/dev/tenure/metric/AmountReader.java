package dev.tenure.metric;

import dev.tenure.metric.NounReader.Noun;
import dev.tenure.metric.Phrases.Match;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/** Reads a number with its magnitude and what it measures, by themselves. */
final class AmountReader {

    private static final Measure FACTOR = new Measure(MetricKind.FACTOR, "×", null);

    private final Vocabulary.Numerals numerals;
    private final Phrases<Integer> letters;
    private final Phrases<MetricComparator> inside;
    private final UnitReader units;
    private final NounReader nouns;

    AmountReader(Vocabulary vocabulary) {
        this.numerals = vocabulary.numerals();
        this.letters = new Phrases<>(numerals.exactMagnitudes(), Token::text);
        this.inside = Vocabulary.byWord(vocabulary.comparators().inside());
        this.units = new UnitReader(vocabulary);
        this.nouns = new NounReader(vocabulary.nouns());
    }

    /**
     * The amount whose number is this token.
     *
     * @param floor the first token that it may begin with
     * @param second whether it follows another one, as in "10-20 engineers"
     */
    @Nullable Amount at(Reading reading, int number, int floor, boolean second) {
        Tokens tokens = reading.tokens();
        Match<BigDecimal> word =
                tokens.at(number).isNumber() ? null : numerals.words().from(tokens, number);
        if (!tokens.at(number).isNumber() && word == null
                || !second && !Neighbours.allowBefore(tokens, number)) {
            return null;
        }
        if (tokens.at(number + 1).is("/") && tokens.at(number + 2).isNumber()) {
            return fraction(reading, number);
        }
        if (!Neighbours.allowAfter(tokens, number + 1)) {
            return null;
        }
        return measured(reading, number, floor, word == null ? null : word.meaning());
    }

    private @Nullable Amount measured(
            Reading reading, int number, int floor, @Nullable BigDecimal value) {
        Tokens tokens = reading.tokens();
        String digits = tokens.at(number).text();
        MetricComparator comparator = null;
        int magnitude = 0;
        int at = number + 1;
        Match<Measure> money = units.currencyBefore(tokens, number, floor);
        Match<Measure> unit = unit(reading, number, at);
        if (unit == null) {
            Match<MetricComparator> sign = inside.from(tokens, at);
            at = sign == null ? at : sign.end();
            Match<Integer> power = magnitude(tokens, at, money != null);
            magnitude = power == null ? 0 : power.meaning();
            at = power == null ? at : power.end();
            Match<MetricComparator> late = sign == null ? inside.from(tokens, at) : null;
            at = late == null ? at : late.end();
            comparator = sign != null ? sign.meaning() : late != null ? late.meaning() : null;
            unit = at == number + 1 ? null : unit(reading, number, at);
        }
        Amount bare = new Amount(number, at, digits, value, magnitude, comparator, null);
        if (money != null) {
            return withRate(tokens, bare, money.first(), at, money.meaning());
        }
        if (unit != null) {
            return withRate(tokens, bare, number, unit.end(), unit.meaning());
        }
        return counted(reading, bare);
    }

    private @Nullable Match<Measure> unit(Reading reading, int number, int at) {
        Token token = reading.at(at);
        boolean hyphen = token.is("-") && token.glued() && reading.at(at + 1).isWord();
        return units.after(reading, number, hyphen ? at + 1 : at, hyphen);
    }

    /** A letter that stands apart is a magnitude of money, "€12 m", else a unit or a name. */
    private @Nullable Match<Integer> magnitude(Tokens tokens, int at, boolean money) {
        Match<Integer> letter = letters.from(tokens, at);
        boolean close = money || tokens.at(at).glued() || "kKM".contains(tokens.at(at).text());
        boolean han =
                tokens.at(at).is("w") && !tokens.at(at + 1).isHan() && !tokens.at(at + 1).is("+");
        return letter != null && close && !han ? letter : numerals.magnitudes().from(tokens, at);
    }

    private @Nullable Amount counted(Reading reading, Amount bare) {
        Tokens tokens = reading.tokens();
        int at = bare.end();
        Token next = tokens.at(at);
        if (next.is("-") && next.glued() && tokens.at(at + 1).isWord()) {
            Noun joined = nouns.joined(tokens, at + 1);
            return joined.isThere() ? counting(reading, bare, joined) : null;
        }
        if (next.isWord() && next.glued() && tokens.at(at - 1).kind() != Token.Kind.SYMBOL) {
            return null;
        }
        boolean one = bare.magnitude() == 0 && bare.digits().equals("1");
        Noun noun = one ? nouns.single(tokens, at) : nouns.after(reading, at, !bare.isYear());
        return noun.isThere() ? counting(reading, bare, noun) : bare;
    }

    private Amount counting(Reading reading, Amount bare, Noun noun) {
        String counted = reading.between(noun.first(), noun.end());
        return withRate(
                reading.tokens(),
                bare,
                bare.first(),
                noun.end(),
                new Measure(MetricKind.COUNT, null, counted));
    }

    private Amount withRate(Tokens tokens, Amount bare, int first, int end, Measure measure) {
        Match<String> per = measure.isAmount() ? units.perAfter(tokens, end) : null;
        return new Amount(
                first,
                per == null ? end : per.end(),
                bare.digits(),
                bare.value(),
                bare.magnitude(),
                bare.comparator(),
                per == null ? measure : measure.per(per.meaning()));
    }

    /** "1/10", where the words around it say that it is a share and the decimal is exact. */
    private @Nullable Amount fraction(Reading reading, int number) {
        Tokens tokens = reading.tokens();
        BigDecimal above = Digits.value(tokens.at(number).text(), false, MetricKind.FACTOR);
        BigDecimal below = Digits.value(tokens.at(number + 2).text(), false, MetricKind.FACTOR);
        int end = number + 3;
        boolean said =
                numerals.fractionOf().standAt(tokens, end)
                        || numerals.fractionTo().endAt(tokens, number)
                        || numerals.fractionTo().endAt(tokens, number - 1);
        if (!said
                || above == null
                || below == null
                || above.compareTo(below) >= 0
                || !Neighbours.allowAfter(tokens, end)) {
            return null;
        }
        try {
            BigDecimal share = above.divide(below);
            return new Amount(number, end, "", share, 0, null, FACTOR);
        } catch (ArithmeticException noExactDecimal) {
            return null;
        }
    }
}
