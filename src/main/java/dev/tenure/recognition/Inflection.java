package dev.tenure.recognition;

import dev.tenure.text.Token;

import org.jspecify.annotations.Nullable;

import java.util.List;
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
                        && !Endings.isCyrillic(token.text().codePointAt(0))) {
            return null;
        }
        Inflection whole = of(word, endings.added(), "", names);
        Inflection ofA = whole == null ? of(word, endings.ofA(), "a", names) : whole;
        return ofA == null ? of(word, endings.ofO(), "o", names) : ofA;
    }

    private static @Nullable Inflection of(
            String word, List<String> endings, String lost, Predicate<String> names) {
        return endings.stream()
                .filter(ending -> isNamed(word, ending, lost, names))
                .findFirst()
                .map(ending -> new Inflection(ending.length(), lost))
                .orElse(null);
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
