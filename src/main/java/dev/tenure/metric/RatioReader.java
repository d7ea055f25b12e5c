package dev.tenure.metric;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Set;

/**
 * Reads two numbers of which one is a part of the other: a score with the best one of its scale,
 * "4.8/5", where grades are none, and a share, "1/10".
 */
final class RatioReader {

    private static final int FARTHEST = 6;
    private static final Set<String> BEST = Set.of("5", "10", "100");

    private final MetricVocabulary.Scales words;
    private final MetricVocabulary.Numerals numerals;
    private final PhraseSet neverCounted;
    private final PhraseSet labels;

    RatioReader(MetricVocabulary vocabulary) {
        this.words = vocabulary.scales();
        this.numerals = vocabulary.numerals();
        this.neverCounted = vocabulary.nouns().neverCounted();
        this.labels = vocabulary.nouns().labels();
    }

    /** Returns the score or the share whose first number is this token. */
    @Nullable Amount ratio(MetricText text, int number) {
        Amount score = score(text, number);
        boolean slash = text.at(number + 1).is("/") && text.at(number + 2).isNumber();
        return score == null && slash ? fraction(text, number) : score;
    }

    private @Nullable Amount score(MetricText text, int number) {
        boolean slash = text.at(number + 1).is("/");
        int best = slash ? number + 2 : words.of().endFrom(text, number + 1);
        if (best == number + 1
                || !BEST.contains(text.at(best).text())
                || !NumberBoundaries.endsBefore(text, best + 1)
                || isCounted(text, best + 1)) {
            return null;
        }
        BigDecimal value = Digits.value(text.at(number).text(), text.isGerman(), MetricKind.SCORE);
        BigDecimal most = new BigDecimal(text.at(best).text());
        int first = text.startOfClause(number, FARTHEST);
        boolean rated = words.rated().startsWithin(text, first, number);
        boolean grade = words.grades().startsWithin(text, first, number);
        return value == null || value.compareTo(most) > 0 || grade || !rated && value.scale() <= 0
                ? null
                : Amount.word(number, best + 1, value, Measure.scoreOutOf(most));
    }

    /** "3 of 5 vendors" are a part of them. */
    private boolean isCounted(MetricText text, int index) {
        return text.at(index).isWord() && !neverCounted.startsAt(text, index)
                || text.at(index).is("-");
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
                || labels.endsBefore(text, number)
                || above == null
                || below == null
                || above.compareTo(below) >= 0
                || !NumberBoundaries.endsBefore(text, end)) {
            return null;
        }
        try {
            return Amount.word(number, end, above.divide(below), Measure.FACTOR);
        } catch (ArithmeticException noExactDecimal) {
            return null;
        }
    }
}
