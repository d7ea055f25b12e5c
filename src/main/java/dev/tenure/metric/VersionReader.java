package dev.tenure.metric;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * Reads changes of version: "from Python 2.7 to Python 3.6". Versions are texts, since 1.10 is not
 * 1.1, and two numbers are versions only where a name, a word or the upgrade says so.
 */
final class VersionReader {

    private static final int LONGEST_NAME = 3;
    private static final int LONGEST_VERSION = 12;

    private final MetricVocabulary.Changes words;
    private final MetricVocabulary.Nouns nouns;
    private final AmountReader amounts;

    VersionReader(MetricVocabulary vocabulary, AmountReader amounts) {
        this.words = vocabulary.changes();
        this.nouns = vocabulary.nouns();
        this.amounts = amounts;
    }

    /**
     * A number with the words before it: "Python version 3.6".
     *
     * @param first where the word for a version begins, the number where there is none
     * @param name where the name of what has the version begins
     * @param isSaid whether a word says that it is a version
     */
    private record Version(int first, int name, int number, boolean isSaid) {

        boolean isNamed() {
            return name < first;
        }
    }

    /** Returns the change of version whose first number is this token. */
    @Nullable RawMetric change(MetricText text, int number, int floor) {
        if (!isVersion(text, number)) {
            return null;
        }
        Version left = before(text, number, floor);
        int to = words.to().endFrom(text, number + 1);
        Version right = to == number + 1 ? null : after(text, to);
        if (right == null || !haveSameName(text, left, right) || isMeasured(text, right)) {
            return null;
        }
        int start = left.isNamed() ? left.name() : left.first();
        int from = words.from().startBefore(text, start, floor);
        int plainFrom = words.from().startBefore(text, left.first(), floor);
        boolean led = from < start || plainFrom < left.first();
        if (!isProven(text, left, right, led) || haveSameNumber(text, left, right)) {
            return null;
        }
        int first = from < start ? from : plainFrom < left.first() ? plainFrom : left.first();
        return new RawMetric(
                first,
                right.number() + 1,
                Measure.VERSION,
                MetricShape.CHANGE,
                MetricValue.version(text.at(number).text()),
                MetricValue.version(text.at(right.number()).text()));
    }

    /**
     * Returns whether words, a name or the upgrade say that both are versions; for years, all of
     * them.
     */
    private boolean isProven(MetricText text, Version left, Version right, boolean led) {
        String number = text.at(left.number()).text();
        String other = text.at(right.number()).text();
        boolean dotted = number.contains(".") || other.contains(".");
        boolean alike = led || number.contains(".") && other.contains(".");
        boolean rises = text.at(left.number() + 1).isSymbol() && (dotted || isLess(number, other));
        boolean upgrade = words.upgradeVerbs().startsAround(text, left.name(), right.number() + 1);
        boolean product = nouns.products().endsBefore(text, left.first());
        if (Digits.isYear(number)) {
            return left.isNamed() && upgrade;
        }
        return left.isSaid()
                || right.isSaid()
                || left.isNamed() && (upgrade || rises || dotted && alike || product && !dotted)
                || dotted && upgrade;
    }

    private static boolean isLess(String number, String other) {
        return new BigDecimal(number).compareTo(new BigDecimal(other)) < 0;
    }

    private static boolean haveSameNumber(MetricText text, Version left, Version right) {
        return text.at(left.number()).text().equals(text.at(right.number()).text());
    }

    private static boolean isVersion(MetricText text, int index) {
        JoinedToken token = text.at(index);
        return token.isNumber()
                && token.text().length() <= LONGEST_VERSION
                && Character.isDigit(token.text().charAt(0))
                && token.text().chars().allMatch(it -> Character.isDigit(it) || it == '.');
    }

    private Version before(MetricText text, int number, int floor) {
        int first = words.versionWords().startBefore(text, number, floor);
        int name = first;
        while (name > floor && name > first - LONGEST_NAME && isName(text, name - 1)) {
            name--;
        }
        return new Version(first, name, number, first < number);
    }

    private @Nullable Version after(MetricText text, int first) {
        int name = first;
        while (name < first + LONGEST_NAME && isName(text, name)) {
            name++;
        }
        int number = words.versionWords().endFrom(text, name);
        return isVersion(text, number) && NumberBoundaries.endsBefore(text, number + 1)
                ? new Version(name, first, number, number > name)
                : null;
    }

    private boolean isName(MetricText text, int index) {
        JoinedToken token = text.at(index);
        return token.isWord()
                && !words.from().startsAt(text, index)
                && !words.versionWords().startsAt(text, index)
                && !words.upgradeVerbs().startsAt(text, index)
                && !nouns.labels().startsAt(text, index)
                && (nouns.products().startsAt(text, index)
                        || !nouns.beforeYears().startsAt(text, index))
                && (token.isCapitalized() || nouns.products().startsAt(text, index));
    }

    private static boolean haveSameName(MetricText text, Version left, Version right) {
        int length = right.first() - right.name();
        if (length > left.first() - left.name()) {
            return length == 0;
        }
        for (int back = 1; back <= length; back++) {
            if (!text.at(left.first() - back).is(text.at(right.first() - back).lower())) {
                return false;
            }
        }
        return true;
    }

    /** A unit after the second number says that it is no version. */
    private boolean isMeasured(MetricText text, Version right) {
        Amount amount = amounts.amount(text, right.number(), right.number(), true);
        return amount == null
                ? Digits.value(text.at(right.number()).text(), false, null) != null
                : amount.measure() != null && !(right.isSaid() || right.isNamed());
    }
}
