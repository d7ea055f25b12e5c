package dev.tenure.period;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates and periods as people write them in English, German and Chinese (and months in French
 * and Spanish), of the years 1900 to 2100; what cannot be read for sure gives nothing.
 */
public final class PeriodReader {

    private static final Pattern LENGTH =
            Pattern.compile(
                    "[ ·,(|]*(?:\\d+ ?(?:years?|yrs?|months?|mos?|jahre?|monate?)(?:,| and| und)? ?)+");

    private PeriodReader() {}

    /**
     * The period that the whole text says ({@code 2021.6 ~ Now}), its raw text as written but for
     * spaces around it; the length that some people add is skipped.
     */
    public static Optional<Period> readField(String text) {
        String folded = FoldedText.of(text);
        return new PeriodGrammar(folded)
                .at(Margins.afterOpeners(folded))
                .filter(found -> Margins.onlyClosersAfter(afterLength(found.end(), folded), folded))
                .map(found -> found.in(text.strip()));
    }

    /**
     * The one date that the whole text says ({@code 2021/06}, {@code June 2021}); a quarter or a
     * half gives its year, and its months with {@link #readField}.
     */
    public static Optional<PartialDate> readDate(String text) {
        String folded = FoldedText.of(text);
        return WrittenDate.at(Margins.afterOpeners(folded), folded)
                .filter(date -> Margins.onlyClosersAfter(date.end(), folded))
                .flatMap(WrittenDate::single);
    }

    private static int afterLength(int offset, String folded) {
        Matcher length = LENGTH.matcher(folded).region(offset, folded.length());
        return length.lookingAt() ? length.end() : offset;
    }
}
