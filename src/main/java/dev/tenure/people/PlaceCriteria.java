package dev.tenure.people;

import dev.tenure.graph.FilterWords;
import dev.tenure.text.Folding;
import dev.tenure.text.Spelling;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A word of a place as the SQL type {@code place_criteria} reads it.
 *
 * @param spellings patterns of which one is enough: of the word, of countries that it may name
 */
record PlaceCriteria(List<String> spellings) {

    PlaceCriteria {
        spellings = List.copyOf(spellings);
    }

    /** Returns the words of a place as somebody asks for it; commas are spaces. */
    static List<PlaceCriteria> of(@Nullable String place) {
        return FilterWords.of(place == null ? null : spaced(place)).stream()
                .map(PlaceCriteria::ofWord)
                .toList();
    }

    private static PlaceCriteria ofWord(String word) {
        return new PlaceCriteria(
                Stream.concat(
                                Stream.of(Spelling.containing(word)),
                                Countries.named(word).stream()
                                        .map(code -> Spelling.pattern(spelled(code))))
                        .toList());
    }

    /**
     * Returns a place as the database keeps it: a city and a region without commas, and the code of
     * a country.
     */
    static String spelled(@Nullable String city, @Nullable String region, @Nullable String code) {
        if (code == null || !Countries.isCode(code)) {
            return spelled(Stream.of(city, region, code));
        }
        return spelled(Stream.of(city, region)) + " " + spelled(code);
    }

    private static String spelled(Stream<@Nullable String> parts) {
        return Spelling.of(
                parts.filter(Objects::nonNull)
                        .map(PlaceCriteria::spaced)
                        .collect(Collectors.joining(" ")));
    }

    /**
     * Returns a code of two letters as four from {@code Q} to {@code Y}, of which no spelled word
     * has one: so a code is found as a whole alone.
     */
    private static String spelled(String code) {
        return Folding.lower(code)
                .chars()
                .map(letter -> letter - 'a')
                .mapToObj(letter -> "" + (char) ('Q' + letter / 9) + (char) ('Q' + letter % 9))
                .collect(Collectors.joining());
    }

    private static String spaced(String place) {
        return place.replaceAll("[,，、،]", " ");
    }
}
