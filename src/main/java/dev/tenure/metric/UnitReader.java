package dev.tenure.metric;

import dev.tenure.metric.Phrases.Match;

import org.jspecify.annotations.Nullable;

/** Reads the unit after a number, and what it is told per. */
final class UnitReader {

    private final Phrases<Measure> exact;
    private final Phrases<Measure> words;
    private final Vocabulary.Rates rates;
    private final Vocabulary.Factors factors;

    UnitReader(Vocabulary vocabulary) {
        this.exact = new Phrases<>(vocabulary.measures(Vocabulary.Unit::exact), Token::text);
        this.words = new Phrases<>(vocabulary.measures(Vocabulary.Unit::words));
        this.rates = vocabulary.rates();
        this.factors = vocabulary.factors();
    }

    /** The unit that begins with a token after the number at another. */
    @Nullable Match<Measure> after(Reading reading, int number, int at, boolean joined) {
        Tokens tokens = reading.tokens();
        Match<Measure> written = exact.from(tokens, at);
        Match<Measure> word = words.from(tokens, at);
        Match<Measure> unit =
                word == null || written != null && written.end() >= word.end() ? written : word;
        if (unit == null || runsOn(tokens, unit.end())) {
            return null;
        }
        return switch (unit.meaning().kind()) {
            case FACTOR -> isFactor(reading, number, unit, joined) ? unit : null;
            case DURATION -> isDuration(tokens, number, unit) ? unit : null;
            case QUANTITY -> isQuantity(tokens, number, unit, joined) ? unit : null;
            default -> unit;
        };
    }

    /** The currency right before a number. */
    @Nullable Match<Measure> currencyBefore(Tokens tokens, int number, int floor) {
        Match<Measure> unit = words.before(tokens, number, floor);
        return unit != null && unit.meaning().kind() == MetricKind.MONEY ? unit : null;
    }

    /** The unit of time that an amount is told per: "/s". */
    @Nullable Match<String> perAfter(Tokens tokens, int at) {
        Match<String> adverb = rates.adverbs().from(tokens, at);
        int per = rates.per().after(tokens, at);
        Match<String> time = per > at ? rates.times().from(tokens, per) : null;
        boolean dated = time != null && runsInto(tokens, time.end());
        return adverb != null ? adverb : dated ? null : time;
    }

    /** "Im Jahr 2019" is one year, "a quarter of it" a share. */
    private static boolean runsInto(Tokens tokens, int end) {
        return tokens.at(end).isNumber() || tokens.at(end).is("of");
    }

    private static boolean runsOn(Tokens tokens, int end) {
        return tokens.at(end).glued()
                && tokens.at(end - 1).isWord()
                && (tokens.at(end).isWord() || tokens.at(end).isNumber());
    }

    private boolean isFactor(Reading reading, int number, Match<Measure> unit, boolean joined) {
        Tokens tokens = reading.tokens();
        Token token = tokens.at(unit.first());
        Token next = tokens.at(unit.end());
        boolean glued = token.glued() || joined;
        return switch (token.lower()) {
            case "x", "×" ->
                    glued
                            && !next.isNumber()
                            && !(next.isCapitalized() && !reading.german())
                            && !factors.never().standAt(tokens, unit.end());
            case "times" ->
                    factors.multiples().standAt(tokens, unit.end())
                            || tokens.at(number - 1).is("by");
            case "mal" -> glued && factors.multiples().standAt(tokens, unit.end());
            case "fold", "fach", "fache" -> glued;
            default -> true;
        };
    }

    /** "Boeing" in "flew Boeing 747s"; at the head of a sentence it may be any word. */
    private static boolean isName(Tokens tokens, int index) {
        return tokens.at(index).isCapitalized() && !tokens.beginsSentence(index);
    }

    /** 4g is a network, 5W before Chinese 50,000; a 19-inch rack is a kind of rack. */
    private static boolean isQuantity(
            Tokens tokens, int number, Match<Measure> unit, boolean joined) {
        Token token = tokens.at(unit.first());
        return switch (token.text()) {
            case "g" -> !token.glued() || tokens.at(number).text().length() > 1;
            case "W" ->
                    !token.glued()
                            || !tokens.at(number - 1).isHan()
                                    && !tokens.at(unit.end()).isHan()
                                    && !tokens.at(unit.end()).is("+");
            default -> !joined || !"in".equals(unit.meaning().symbol());
        };
    }

    /** A year in digits is no number of years, the 90s are no seconds, nor are 404s or 747s. */
    private static boolean isDuration(Tokens tokens, int number, Match<Measure> unit) {
        Token digits = tokens.at(number);
        Token token = tokens.at(unit.first());
        boolean long4 = digits.text().length() == 4;
        boolean decade =
                token.text().equals("s")
                        && token.glued()
                        && (long4
                                || isName(tokens, number - 1)
                                || Digits.areHttpError(digits.text())
                                || tokens.at(number - 1).is("the")
                                || tokens.at(number - 1).is("early")
                                || tokens.at(number - 1).is("late"));
        boolean date =
                token.is("年")
                        && (long4
                                || digits.text().compareTo("15") > 0
                                        && digits.text().length() == 2);
        return !decade && !date;
    }
}
