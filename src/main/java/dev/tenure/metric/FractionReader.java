package dev.tenure.metric;

import dev.tenure.metric.MetricVocabulary.Fraction;
import dev.tenure.metric.PhraseMap.Match;

import org.jspecify.annotations.Nullable;

/** Reads fractions in words, "by half", "a third of the users", and tells them from ordinals. */
final class FractionReader {

    private static final int FARTHEST = 25;
    private static final int NEAREST = 3;

    private final MetricVocabulary.Fractions words;
    private final MetricVocabulary.Status status;
    private final PhraseSet afterFraction;
    private final PhraseSet neverCounted;
    private final ComparatorReader comparators;

    FractionReader(MetricVocabulary vocabulary, ComparatorReader comparators) {
        this.words = vocabulary.fractions();
        this.status = vocabulary.status();
        this.afterFraction = vocabulary.numerals().afterFraction();
        this.neverCounted = vocabulary.nouns().neverCounted();
        this.comparators = comparators;
    }

    /** Returns the fraction that begins at a token, unless the word says something else. */
    @Nullable Amount word(MetricText text, int index, int floor) {
        Match<Fraction> word = words.words().startingAt(text, index);
        if (word == null || isJoined(text, index, word.end()) || runsOn(text, word.end())) {
            return null;
        }
        Amount fraction =
                Amount.word(
                        index,
                        word.end(),
                        word.meaning().number(),
                        Measure.fractionOf(word.meaning().outOf()));
        int first = comparators.withBefore(text, fraction, floor).first();
        return isShare(text, first, word.end()) || isLed(text, first, word.end()) ? fraction : null;
    }

    private static boolean isJoined(MetricText text, int first, int end) {
        return text.at(first - 1).is("-") || text.at(end).is("-");
    }

    /** "A third party", "half a day". */
    private boolean runsOn(MetricText text, int end) {
        JoinedToken next = text.at(end);
        return next.is("a")
                || next.is("an")
                || next.isNumber()
                || next.isWord()
                        && !neverCounted.startsAt(text, end)
                        && !words.after().startsAt(text, end)
                        && !status.changeVerbs().startsAt(text, end)
                        && !status.comparisons().startsAt(text, end);
    }

    /** "A third of the users", but no half of a year. */
    private boolean isShare(MetricText text, int first, int end) {
        int of = afterFraction.endFrom(text, end);
        if (words.afterHalf().startsAt(text, end) && text.at(end - 1).is("half")) {
            of = end + 1;
        }
        return of > end
                && !words.ordinals().endsBefore(text, first)
                && !words.times().startsWithin(text, of, of + NEAREST)
                && !(text.at(of).isNumber() && Digits.isYear(text.at(of).text()));
    }

    /** "Cut by half", "降低了一半": a change, and what leads from it to the fraction. */
    private boolean isLed(MetricText text, int first, int end) {
        int particle = status.chineseParticles().startBefore(text, first, 0);
        if (status.chineseReports().endsBefore(text, first)
                || status.chineseReports().endsBefore(text, particle)) {
            return true;
        }
        return words.led().endsBefore(text, first)
                && (status.changeVerbs()
                                .startsWithin(text, text.startOfSentence(first, FARTHEST), first)
                        || text.isGerman()
                                && status.changeVerbs()
                                        .startsWithin(
                                                text, end, text.endOfSentence(end, FARTHEST)));
    }
}
