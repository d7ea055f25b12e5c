package dev.tenure.metric;

import dev.tenure.metric.NounReader.Noun;
import dev.tenure.metric.PhraseMap.Match;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/** Reads a number with its magnitude and what it measures, by themselves: "20k requests/s". */
final class AmountReader {

    private static final int SHORTEST_TIME = 3;

    private final MetricVocabulary.Numerals numerals;
    private final PhraseMap<Integer> letters;
    private final PhraseMap<MetricComparator> inside;
    private final UnitReader units;
    private final NounReader nouns;
    private final RateReader rates;
    private final RatioReader ratios;

    AmountReader(MetricVocabulary vocabulary) {
        this.numerals = vocabulary.numerals();
        this.letters = new PhraseMap<>(numerals.magnitudeLetters(), JoinedToken::text);
        this.inside = MetricVocabulary.byPhrase(vocabulary.comparators().inside());
        this.units = new UnitReader(vocabulary);
        this.nouns = new NounReader(vocabulary.nouns());
        this.rates = new RateReader(vocabulary.rates());
        this.ratios = new RatioReader(vocabulary);
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
        Amount ratio = word == null ? ratios.ratio(text, number) : null;
        if (ratio != null) {
            return ratio;
        }
        int end = word == null ? number + 1 : word.end();
        if (!NumberBoundaries.endsBefore(text, end)) {
            return null;
        }
        BigDecimal value = word == null ? null : word.meaning();
        String digits = text.at(number).text();
        return measured(text, new Amount(number, end, digits, value, 0, null, null), floor);
    }

    private @Nullable Amount measured(MetricText text, Amount number, int floor) {
        Amount many = many(text, number);
        if (many != null) {
            return many;
        }
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

    /** Returns a number with its magnitude, whatever follows: "1.5M" of "$1.2–1.5M budgets". */
    Amount plain(MetricText text, int number) {
        String digits = text.at(number).text();
        return withMagnitude(
                text, new Amount(number, number + 1, digits, null, 0, null, null), true);
    }

    /** "1,000s of PRs": so many, or several times as many. */
    private @Nullable Amount many(MetricText text, Amount number) {
        int of = number.end() + 1;
        boolean several =
                Digits.isPowerOfTen(number.digits())
                        && text.at(number.end()).text().equals("s")
                        && text.at(number.end()).glued()
                        && text.at(of).is("of");
        Noun noun = several ? nouns.after(text, of + 1, true) : Noun.NONE;
        return noun.isThere()
                ? counting(text, number, noun).compared(MetricComparator.AT_LEAST)
                : null;
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
        if (noun.isThere()) {
            return counting(text, bare, noun);
        }
        if (!one && nouns.mayBe(text, at) && rates.after(text, at + 1) != null) {
            return counting(text, bare, new Noun(at, at + 1));
        }
        return isRateAlone(text, at) ? measuring(text, bare, Measure.COUNT) : bare;
    }

    /** "20/day", whatever there are so many of. */
    private static boolean isRateAlone(MetricText text, int at) {
        JoinedToken time = text.at(at + 1);
        return text.at(at).is("/")
                && text.at(at).glued()
                && time.glued()
                && (time.isIdeograph() || time.isWord() && time.text().length() >= SHORTEST_TIME);
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
}
