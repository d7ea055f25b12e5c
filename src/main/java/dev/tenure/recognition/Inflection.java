package dev.tenure.recognition;

import dev.tenure.text.Token;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How Slavic languages inflect a name: "Dockera", "Kubernetesie", "Kafką", "Кубернетесом". It is
 * looked for only where a text is in one of them, so that no other language's word is cut.
 *
 * @param ending how many characters of the text are its ending
 * @param lost what the name itself ends in instead
 */
record Inflection(int ending, String lost) {

    static final Inflection NONE = new Inflection(0, "");

    private static final String LETTERS = "ąęłńśźżćřěůčšžďťň";

    private static final Set<String> WORDS =
            Set.of(
                    "z", "ze", "w", "we", "oraz", "przez", "dla", "przy", "rzecz", "ve", "při",
                    "jsem", "jsme");

    private static final List<String> ENDINGS =
            List.of(
                    "ami", "owi", "ovi", "iem", "ech", "ach", "ów", "om", "em", "ie", "ze", "ům",
                    "a", "u", "ом", "ем", "е", "а", "у");

    /** The endings of names that end in "a" themselves. */
    private static final List<String> OF_A = List.of("ie", "ou", "ą", "ę", "y", "i", "u", "ě");

    private static final int SHORTEST = 5;

    /** Returns whether a text inflects so. */
    static boolean isIn(List<Token> tokens) {
        return tokens.stream()
                .map(Token::lower)
                .anyMatch(word ->
                        WORDS.contains(word)
                                || word.chars()
                                        .anyMatch(each ->
                                                LETTERS.indexOf(each) >= 0 || isCyrillic(each)));
    }

    private static boolean isCyrillic(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.CYRILLIC;
    }

    /** Returns how a word is inflected of one of the names, if it is and could be a name. */
    static @Nullable Inflection of(Token token, Predicate<String> names) {
        String word = token.lower();
        if (token.kind() != Token.Kind.LETTERS
                || !Character.isUpperCase(token.text().codePointAt(0))
                        && !isCyrillic(token.text().codePointAt(0))) {
            return null;
        }
        for (String ending : ENDINGS) {
            if (isNamed(word, ending, "", names)) {
                return new Inflection(ending.length(), "");
            }
        }
        for (String ending : OF_A) {
            if (isNamed(word, ending, "a", names)) {
                return new Inflection(ending.length(), "a");
            }
        }
        return null;
    }

    private static boolean isNamed(
            String word, String ending, String lost, Predicate<String> names) {
        int own = word.length() - ending.length();
        return own + 2 * lost.length() >= SHORTEST
                && word.endsWith(ending)
                && names.test(word.substring(0, own) + lost);
    }

    /** Returns the name itself of what is written so. */
    String nameOf(String written) {
        return written.substring(0, written.length() - ending) + lost;
    }
}
