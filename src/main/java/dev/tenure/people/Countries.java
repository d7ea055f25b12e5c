package dev.tenure.people;

import dev.tenure.text.Characters;
import dev.tenure.text.Folding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The countries that a word may name: by its code (ISO 3166), or by a word of a name that it has in
 * one of the languages in which most résumés are written. The names are those of Unicode's <a
 * href="https://cldr.unicode.org">CLDR</a>, which the JDK ships.
 */
final class Countries {

    private static final Pattern CODE = Pattern.compile("[A-Za-z]{2}");

    private static final int FEWEST_LETTERS = 3;

    private static final List<Locale> LANGUAGES =
            Stream.of(
                            "ar", "bg", "ca", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr",
                            "he", "hi", "hr", "hu", "id", "it", "ja", "ko", "nl", "no", "pl", "pt",
                            "ro", "ru", "sk", "sr", "sv", "th", "tr", "uk", "vi", "zh", "zh-Hant")
                    .map(Locale::forLanguageTag)
                    .toList();

    private static final Map<String, Set<String>> CODES_BY_WORD = codesByWord();

    private Countries() {}

    /** Returns whether it has the form of a code, in any case. */
    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /**
     * Returns the codes, in lower case, of the countries that a word names, itself or, from three
     * letters on, as the beginning of a longer word.
     */
    static Set<String> named(String word) {
        String folded = Folding.of(word);
        Set<String> codes = new TreeSet<>(CODES_BY_WORD.getOrDefault(folded, Set.of()));
        if (isCode(folded)) {
            codes.add(folded);
        }
        if (folded.length() >= FEWEST_LETTERS) {
            CODES_BY_WORD.forEach((name, named) -> {
                if (name.startsWith(folded)) {
                    codes.addAll(named);
                }
            });
        }
        return codes;
    }

    private static Map<String, Set<String>> codesByWord() {
        Map<String, Set<String>> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            LANGUAGES.stream()
                    .map(country::getDisplayCountry)
                    .flatMap(name -> Stream.of(Folding.of(name).split("[^\\p{L}\\p{N}]+")))
                    .filter(Countries::isTelling)
                    .forEach(word ->
                            codes.computeIfAbsent(word, _ -> new HashSet<>())
                                    .add(Folding.lower(code)));
        }
        return codes.entrySet().stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
    }

    /** Returns whether a word of a name is more than an article: "of", "la" and "den" are not. */
    private static boolean isTelling(String word) {
        return word.length() > FEWEST_LETTERS
                || word.length() > 1 && Characters.isSpaceless(word.codePointAt(0));
    }
}
