package dev.tenure.metric;

import org.jspecify.annotations.Nullable;

/**
 * Reads changes of version: "from Python 2.7 to Python 3.6". Versions are texts, since 1.10 is not
 * 1.1, and two numbers are versions only where a name, a word or the upgrade says so.
 */
final class VersionReader {

    private static final int LONGEST_NAME = 3;
    private static final int LONGEST_VERSION = 12;
    private static final Measure VERSION = new Measure(MetricKind.VERSION_CHANGE, null, null);

    private final Vocabulary.Changes words;
    private final Vocabulary.Nouns nouns;
    private final Cues cues;

    VersionReader(Vocabulary vocabulary, Cues cues) {
        this.words = vocabulary.changes();
        this.nouns = vocabulary.nouns();
        this.cues = cues;
    }

    /** A number with the words before it that say of what it is a version. */
    private record Version(int first, int name, int number, boolean said) {

        boolean isNamed() {
            return name < first;
        }
    }

    @Nullable Finding at(Reading reading, int number, AmountReader amounts, int floor) {
        Tokens tokens = reading.tokens();
        if (!isVersion(tokens, number)) {
            return null;
        }
        Version left = before(tokens, number, floor);
        int to = words.to().after(tokens, number + 1);
        Version right = to == number + 1 ? null : after(tokens, to);
        if (right == null || !sameName(tokens, left, right) || measured(reading, right, amounts)) {
            return null;
        }
        int start = left.isNamed() ? left.name() : left.first();
        int from = words.from().before(tokens, start, floor);
        int plainFrom = words.from().before(tokens, left.first(), floor);
        boolean led = from < start || plainFrom < left.first();
        if (!isProven(reading, left, right, led) || sameNumber(tokens, left, right)) {
            return null;
        }
        int first = from < start ? from : plainFrom < left.first() ? plainFrom : left.first();
        return new Finding(
                first,
                right.number() + 1,
                VERSION,
                MetricShape.CHANGE,
                MetricValue.version(tokens.at(number).text()),
                MetricValue.version(tokens.at(right.number()).text()));
    }

    /** Whether words, a name or the upgrade say that both are versions; for years, all of them. */
    private boolean isProven(Reading reading, Version left, Version right, boolean led) {
        Tokens tokens = reading.tokens();
        String number = tokens.at(left.number()).text();
        String other = tokens.at(right.number()).text();
        boolean dotted = number.contains(".") || other.contains(".");
        boolean alike = led || number.contains(".") && other.contains(".");
        boolean arrow = tokens.at(left.number() + 1).kind() == Token.Kind.SYMBOL;
        boolean upgrade = cues.tellOfUpgrade(reading, left.name(), right.number() + 1);
        boolean product = nouns.products().endAt(tokens, left.first());
        if (Digits.areYear(number)) {
            return left.isNamed() && upgrade;
        }
        return left.said()
                || right.said()
                || left.isNamed() && (upgrade || arrow || dotted && alike || product && !dotted)
                || dotted && upgrade;
    }

    private static boolean sameNumber(Tokens tokens, Version left, Version right) {
        return tokens.at(left.number()).text().equals(tokens.at(right.number()).text());
    }

    private static boolean isVersion(Tokens tokens, int index) {
        Token token = tokens.at(index);
        return token.isNumber()
                && token.text().length() <= LONGEST_VERSION
                && token.text().chars().allMatch(it -> Character.isDigit(it) || it == '.');
    }

    private Version before(Tokens tokens, int number, int floor) {
        int first = words.versions().before(tokens, number, floor);
        int name = first;
        while (name > floor && name > first - LONGEST_NAME && isName(tokens, name - 1)) {
            name--;
        }
        return new Version(first, name, number, first < number);
    }

    private @Nullable Version after(Tokens tokens, int first) {
        int name = first;
        while (name < first + LONGEST_NAME && isName(tokens, name)) {
            name++;
        }
        int number = words.versions().after(tokens, name);
        return isVersion(tokens, number) && Neighbours.allowAfter(tokens, number + 1)
                ? new Version(name, first, number, number > name)
                : null;
    }

    private boolean isName(Tokens tokens, int index) {
        Token token = tokens.at(index);
        return token.isWord()
                && !words.from().standAt(tokens, index)
                && !words.versions().standAt(tokens, index)
                && !words.upgrades().standAt(tokens, index)
                && !nouns.labels().standAt(tokens, index)
                && (nouns.products().standAt(tokens, index)
                        || !nouns.datings().standAt(tokens, index))
                && (token.isCapitalized() || nouns.products().standAt(tokens, index));
    }

    private static boolean sameName(Tokens tokens, Version left, Version right) {
        int length = right.first() - right.name();
        if (length > left.first() - left.name()) {
            return length == 0;
        }
        for (int back = 1; back <= length; back++) {
            if (!tokens.at(left.first() - back).is(tokens.at(right.first() - back).lower())) {
                return false;
            }
        }
        return true;
    }

    /** A unit after the second number says that it is no version. */
    private static boolean measured(Reading reading, Version right, AmountReader amounts) {
        Amount amount = amounts.at(reading, right.number(), right.number(), true);
        return amount == null
                ? Digits.value(reading.at(right.number()).text(), false, null) != null
                : amount.measure() != null && !(right.said() || right.isNamed());
    }
}
