package dev.tenure.metric;

import dev.tenure.metric.PhraseMap.Match;

import org.jspecify.annotations.Nullable;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** Reads the unit of a number. */
final class UnitReader {

    private static final int YEAR_DIGITS = 4;
    private static final Set<String> BEFORE_DECADES = Set.of("the", "early", "late");

    private static final Set<String> FRENCH_BYTES = Set.of("Ko", "Mo", "Go", "To", "Po");
    private static final Set<String> BESIDE_FRENCH_BYTES =
            Set.of("de", "des", "à", "d", "par", "plus", "moins");

    private final PhraseMap<Measure> exact;
    private final PhraseMap<Measure> words;
    private final FactorReader factors;

    UnitReader(MetricVocabulary vocabulary) {
        this.exact =
                new PhraseMap<>(
                        vocabulary.measures(MetricVocabulary.Unit::exact), JoinedToken::text);
        this.words = new PhraseMap<>(vocabulary.measures(MetricVocabulary.Unit::words));
        this.factors = new FactorReader(vocabulary.factors());
    }

    /** Returns the currency right before a number. */
    @Nullable Match<Measure> currencyBefore(MetricText text, int number, int floor) {
        Match<Measure> unit = words.endingBefore(text, number, floor);
        return unit != null && unit.meaning().kind() == MetricKind.MONEY ? unit : null;
    }

    /** Returns the unit that begins at a token after the number, perhaps after a hyphen. */
    @Nullable Match<Measure> after(MetricText text, int number, int at) {
        JoinedToken hyphen = text.at(at);
        boolean joined = hyphen.is("-") && hyphen.glued() && text.at(at + 1).isWord();
        Match<Measure> unit = longest(text, joined ? at + 1 : at);
        if (unit == null || runsOn(text, unit.end())) {
            return null;
        }
        boolean isUnit =
                switch (unit.meaning().kind()) {
                    case FACTOR -> factors.isUnit(text, number, unit, joined);
                    case DURATION ->
                            !isDecade(text, number, unit)
                                    && !isDate(text, number, unit)
                                    && !isPoints(text, number, unit);
                    case QUANTITY -> isQuantity(text, number, unit, joined);
                    case PERCENTAGE ->
                            !text.at(unit.first()).is("bps") || isDifference(text, number);
                    case DATA_SIZE -> !isFrench(text, unit) || isInFrench(text, number, unit);
                    default -> true;
                };
        return isUnit ? unit : null;
    }

    /** Beside "by" these are basis points, else bits per second. */
    private static boolean isDifference(MetricText text, int number) {
        return text.at(number - 1).is("by") || text.at(number - 1).is("um");
    }

    /** The octets of French, "To" and "Go", are other words elsewhere. */
    private static boolean isFrench(MetricText text, Match<Measure> unit) {
        return FRENCH_BYTES.contains(text.at(unit.first()).text());
    }

    private static boolean isInFrench(MetricText text, int number, Match<Measure> unit) {
        return BESIDE_FRENCH_BYTES.contains(text.at(number - 1).lower())
                || BESIDE_FRENCH_BYTES.contains(text.at(unit.end()).lower());
    }

    private @Nullable Match<Measure> longest(MetricText text, int at) {
        Match<Measure> written = exact.startingAt(text, at);
        Match<Measure> word = words.startingAt(text, at);
        return word == null || written != null && written.end() >= word.end() ? written : word;
    }

    private static boolean runsOn(MetricText text, int end) {
        return text.at(end).glued()
                && text.at(end - 1).isWord()
                && (text.at(end).isWord() || text.at(end).isNumber());
    }

    /** The 90s are no seconds, nor are 404s, 747s or 10s of minutes. */
    private boolean isDecade(MetricText text, int number, Match<Measure> unit) {
        String digits = text.at(number).text();
        JoinedToken token = text.at(unit.first());
        return token.text().equals("s")
                && token.glued()
                && (digits.length() == YEAR_DIGITS
                        || isName(text, number - 1)
                        || text.at(unit.end()).is("of")
                                && words.startingAt(text, unit.end() + 1) != null
                        || Digits.isHttpError(digits)
                        || BEFORE_DECADES.contains(text.at(number - 1).lower()));
    }

    /** "Boeing" in "flew Boeing 747s"; at the head of a sentence it may be any word. */
    private static boolean isName(MetricText text, int index) {
        return text.at(index).isCapitalized() && !text.beginsSentence(index);
    }

    /** A year in digits, 2019年 or 19年, is no number of years. */
    private static boolean isDate(MetricText text, int number, Match<Measure> unit) {
        String digits = text.at(number).text();
        boolean year =
                digits.length() == YEAR_DIGITS
                        || digits.length() == 2 && digits.compareTo("15") > 0;
        return text.at(unit.first()).is("年") && year;
    }

    /** 分 are minutes before Japanese particles, points in Chinese; 9時30分 is a time of day. */
    private static boolean isPoints(MetricText text, int number, Match<Measure> unit) {
        boolean particle =
                text.at(unit.end())
                        .text()
                        .codePoints()
                        .anyMatch(it -> UnicodeScript.of(it) == UnicodeScript.HIRAGANA);
        return text.at(unit.end() - 1).is("分") && (!particle || text.at(number - 1).is("時"));
    }

    /** 4g is a network, 5W before Chinese 50,000; a 19-inch rack is a kind of rack. */
    private static boolean isQuantity(
            MetricText text, int number, Match<Measure> unit, boolean joined) {
        JoinedToken token = text.at(unit.first());
        JoinedToken next = text.at(unit.end());
        return switch (token.text()) {
            case "g" -> !token.glued() || text.at(number).text().length() > 1;
            case "W" ->
                    !token.glued()
                            || !text.at(number - 1).isIdeograph()
                                    && !next.isIdeograph()
                                    && !next.is("+");
            default -> !joined || !"in".equals(unit.meaning().symbol());
        };
    }
}
