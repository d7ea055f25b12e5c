package dev.tenure.period;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates and periods as people write them in English, German and Chinese (and months in French
 * and Spanish), of the years 1900 to 2100; what cannot be read for sure gives nothing.
 */
public final class PeriodReader {

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
        String folded = FoldedText.of(text);
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
        String folded = FoldedText.of(text);
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
}
