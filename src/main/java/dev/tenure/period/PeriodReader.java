package dev.tenure.period;

import dev.tenure.text.Characters;
import dev.tenure.text.Folding;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates and periods as people write them in English, German and Chinese (and months in French
 * and Spanish), of the years 1900 to 2100; what cannot be read for sure gives nothing.
 */
public final class PeriodReader {

    private static final String TILDES = "\u02dc\u02f7\u2053\u223d\u223e\u30fc";
    private static final String APOSTROPHES = "\u2018\u2019\u02bc\u00b4`";
    private static final Pattern DASHED_MONTH =
            Pattern.compile("(?<!\\d)\\d\\d(\\d\\d)(~)(0[1-9]|1[0-2])(?!\\d|~\\d\\d(?!\\d))");
    private static final Pattern OPENERS = Pattern.compile("[ (\\[*#•·]*");
    private static final Pattern CLOSERS = Pattern.compile("[ )\\].,;。]*");
    private static final Pattern LENGTH =
            Pattern.compile(
                    "[ ·,(|]*(?:\\d+ ?(?:years?|yrs?|months?|mos?|jahre?|monate?)(?:,| and| und)? ?)+");

    private PeriodReader() {}

    /**
     * Reads the period that the whole text says ({@code 2021.6 ~ Now}), its raw text as written but
     * for spaces around it; a length beside it ({@code 3 yrs 2 mos}) is skipped.
     */
    public static Optional<Period> readField(String text) {
        String folded = folded(text);
        return new PeriodGrammar(folded)
                .at(after(OPENERS, 0, folded))
                .filter(found -> isEnd(after(LENGTH, found.end(), folded), folded))
                .map(found -> found.in(text.strip()));
    }

    /**
     * Reads the one date that the whole text says ({@code 2021/06}, {@code June 2021}); a quarter
     * or a half gives its year, and its months with {@link #readField}.
     */
    public static Optional<PartialDate> readDate(String text) {
        String folded = folded(text);
        return WrittenDate.at(after(OPENERS, 0, folded), folded)
                .filter(date -> isEnd(date.end(), folded))
                .flatMap(WrittenDate::single);
    }

    private static int after(Pattern skipped, int offset, String folded) {
        Matcher matcher = skipped.matcher(folded).region(offset, folded.length());
        return matcher.lookingAt() ? matcher.end() : offset;
    }

    private static boolean isEnd(int offset, String folded) {
        return CLOSERS.matcher(folded).region(offset, folded.length()).matches();
    }

    /**
     * Returns the text with what differs in looks alone made the same, in the same length: every
     * full-width character, Chinese punctuation too, is a plain one, every space one kind of space,
     * a hyphen {@code -}, a longer dash or a tilde {@code ~}. {@code ２０１９年—至今} is {@code 2019年~至今}.
     */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        Folding.lower(text)
                .chars()
                .forEach(unit -> folded.append(fold(Folding.plain((char) unit))));
        return joinMonths(folded);
    }

    /** Makes a dash a hyphen where it leads to a month, as it can lead to no later year. */
    private static String joinMonths(StringBuilder folded) {
        Matcher dashed = DASHED_MONTH.matcher(folded.toString());
        while (dashed.find()) {
            if (dashed.group(3).compareTo(dashed.group(1)) <= 0) {
                folded.setCharAt(dashed.start(2), '-');
            }
        }
        return folded.toString();
    }

    private static char fold(char character) {
        if (TILDES.indexOf(character) >= 0 || isLongDash(character)) {
            return '~';
        }
        if (APOSTROPHES.indexOf(character) >= 0) {
            return '\'';
        }
        return Characters.isSpace(character) ? ' ' : character;
    }

    private static boolean isLongDash(char character) {
        return character != '-' && Character.getType(character) == Character.DASH_PUNCTUATION;
    }
}
