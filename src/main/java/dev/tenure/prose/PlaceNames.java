package dev.tenure.prose;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Places that their ends tell: a country, in the languages of the words, or the state that North
 * Americans write after a town.
 */
final class PlaceNames {

    private static final List<String> LANGUAGES =
            List.of(
                    "en", "de", "fr", "es", "it", "pt", "nl", "pl", "cs", "sk", "sv", "da", "no",
                    "fi", "hu", "ru", "uk", "tr", "id", "vi", "zh", "ja", "ko");

    private static final Set<String> COUNTRIES =
            LANGUAGES.stream()
                    .map(Locale::of)
                    .flatMap(language ->
                            Arrays.stream(Locale.getISOCountries())
                                    .map(code -> Locale.of("", code).getDisplayCountry(language)))
                    .map(Words::folded)
                    .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> SHORT =
            Set.of("USA", "U.S.A.", "US", "U.S.", "UK", "U.K.", "UAE");

    private static final Set<String> STATES =
            Set.of(
                    "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "FL", "GA", "HI", "ID", "IL",
                    "IN", "IA", "KS", "KY", "LA", "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT",
                    "NE", "NV", "NH", "NJ", "NM", "NY", "NC", "ND", "OH", "OK", "OR", "PA", "RI",
                    "SC", "SD", "TN", "TX", "UT", "VT", "VA", "WA", "WV", "WI", "WY", "DC", "ON",
                    "QC", "BC", "AB", "NS", "NB", "SK");

    private PlaceNames() {}

    /** Returns whether a text ends as a place does. */
    static boolean isPlace(String text) {
        String last = text.substring(text.lastIndexOf(' ') + 1);
        return SHORT.contains(last)
                || STATES.contains(last)
                || COUNTRIES.contains(Words.folded(text));
    }
}
