package dev.tenure.period;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads dates and periods of the years 1900 to 2100 as people write them in the languages of {@code
 * period/words.yaml}; what cannot be read for sure gives nothing.
 *
 * <p>A text is read once in each language that knows all of its words. Where these readings differ,
 * nothing is read: {@code listopad 2019} is October to some and November to others, until a word
 * beside it tells the language.
 */
public final class PeriodReader {

    private PeriodReader() {}

    /**
     * Reads the period that the whole text says ({@code 2021.6 ~ Now}), its raw text as written but
     * for spaces around it; a length beside it ({@code 3 yrs 2 mos}) is skipped.
     */
    public static Optional<Period> readField(String text) {
        return agreed(text, grammar -> grammar.whole().map(found -> found.in(text.strip())));
    }

    /**
     * Reads the one date that the whole text says ({@code 2021/06}, {@code June 2021}); a quarter
     * or a half gives its year, and its months with {@link #readField}.
     */
    public static Optional<PartialDate> readDate(String text) {
        return agreed(text, PeriodGrammar::wholeDate);
    }

    private static <T> Optional<T> agreed(
            String written, Function<PeriodGrammar, Optional<T>> reading) {
        PeriodText text = PeriodText.of(written);
        if (text.isWordless()) {
            return reading.apply(
                    PeriodGrammar.of(
                            new Reading(text, PeriodLanguages.ALL.alone().getFirst(), false)));
        }
        for (List<PeriodLanguage> languages :
                List.of(PeriodLanguages.ALL.alone(), PeriodLanguages.ALL.withEnglish())) {
            for (boolean loosely : new boolean[] {false, true}) {
                List<T> readings =
                        languages.stream()
                                .filter(language -> language.knows(text))
                                .map(language ->
                                        PeriodGrammar.of(new Reading(text, language, loosely)))
                                .map(reading)
                                .flatMap(Optional::stream)
                                .distinct()
                                .limit(2)
                                .toList();
                if (!readings.isEmpty()) {
                    return readings.size() == 1
                            ? Optional.of(readings.getFirst())
                            : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
