package dev.tenure.metric;

import dev.tenure.metric.PhraseMap.Match;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/** Reads factors: words such as "tripled", numbers named so ("factor of 10"), and "×" as a unit. */
record FactorReader(MetricVocabulary.Factors words) {

    /** Returns the factor that begins at a token, unless the word is part of an idiom. */
    @Nullable Amount word(MetricText text, int index) {
        Match<BigDecimal> word = words.words().startingAt(text, index);
        if (word == null || text.at(word.end()).is("-")) {
            return null;
        }
        boolean factor =
                switch (text.at(index).lower()) {
                    case "twice", "doppelt" -> words.comparatives().startsAt(text, word.end());
                    default -> !words.idiomParticles().startsAt(text, word.end());
                };
        return factor ? Amount.word(index, word.end(), word.meaning(), Measure.FACTOR) : null;
    }

    /** Returns the bare number as a factor, where the word for it stands before it. */
    @Nullable Amount named(MetricText text, Amount bare, int floor) {
        int name = words.names().startBefore(text, bare.first(), floor);
        return name == bare.first() ? null : bare.startingAt(name).measuring(Measure.FACTOR);
    }

    /** Returns whether what may be the unit of a factor is it: "3x faster", but no "2 x 4". */
    boolean isUnit(MetricText text, int number, Match<Measure> unit, boolean joined) {
        JoinedToken token = text.at(unit.first());
        JoinedToken next = text.at(unit.end());
        boolean glued = token.glued() || joined;
        return switch (token.lower()) {
            case "x", "×" ->
                    glued
                            && !next.isNumber()
                            && !(next.isCapitalized() && !text.isGerman())
                            && !words.neverMultiplied().startsAt(text, unit.end());
            case "times" ->
                    words.comparatives().startsAt(text, unit.end()) || text.at(number - 1).is("by");
            case "mal" -> glued && words.comparatives().startsAt(text, unit.end());
            case "fold", "fach", "fache" -> glued;
            default -> true;
        };
    }
}
