package dev.tenure.recognition;

import dev.tenure.text.Token;

import org.jspecify.annotations.Nullable;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How a text inflects a name: "Dockera", "Kubernetesie", "Kafką", "Кубернетесом", "Dockerissa".
 *
 * @param ending how many characters of the text are its ending
 * @param lost what the name itself ends in instead
 */
record Inflection(int ending, String lost) {

    static final Inflection NONE = new Inflection(0, "");

    private static final int SHORTEST = 5;

    /** Returns how a word is inflected of one of the names, if it is and could be a name. */
    static @Nullable Inflection of(Token token, Endings endings, Predicate<String> names) {
        String word = token.lower();
        if (token.kind() != Token.Kind.LETTERS
                || !Character.isUpperCase(token.text().codePointAt(0))
                        && !isCyrillic(token.text().codePointAt(0))) {
            return null;
        }
        return endings.instead().entrySet().stream()
                .flatMap(each -> of(word, each.getValue(), each.getKey(), names).stream())
                .findFirst()
                .orElse(null);
    }

    private static boolean isCyrillic(int character) {
        return UnicodeScript.of(character) == UnicodeScript.CYRILLIC;
    }

    private static Optional<Inflection> of(
            String word, List<String> endings, String lost, Predicate<String> names) {
        return endings.stream()
                .filter(ending -> isNamed(word, ending, lost, names))
                .findFirst()
                .map(ending -> new Inflection(ending.length(), lost));
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
