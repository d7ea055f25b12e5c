package dev.tenure.metric;

import dev.tenure.metric.Phrases.Match;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/** Reads factors that are words, "tripled", and those that a word introduces, "factor of 10". */
record FactorWords(Vocabulary.Factors words) {

    private static final Measure FACTOR = new Measure(MetricKind.FACTOR, "×", null);

    /** The factor that begins with a token, unless the word is part of an idiom. */
    @Nullable Amount at(Reading reading, int index) {
        Tokens tokens = reading.tokens();
        Match<BigDecimal> word = words.words().from(tokens, index);
        if (word == null || tokens.at(word.end()).is("-")) {
            return null;
        }
        boolean multiple = words.multiples().standAt(tokens, word.end());
        boolean factor =
                switch (tokens.at(index).lower()) {
                    case "twice", "doppelt" -> multiple;
                    default -> !words.idioms().standAt(tokens, word.end());
                };
        return factor ? new Amount(index, word.end(), "", word.meaning(), 0, null, FACTOR) : null;
    }

    /** The bare number as a factor, where the word for it stands before it. */
    @Nullable Amount named(Reading reading, Amount bare, int floor) {
        int name = words.names().before(reading.tokens(), bare.first(), floor);
        return name == bare.first()
                ? null
                : bare.at(name, bare.comparator()).with(FACTOR, bare.magnitude());
    }
}
