package dev.tenure.recognition;

import dev.tenure.text.Token;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What joins the technologies of a list. Some words do so in one language and mean something else
 * in another: "en" is a Dutch "and" and a French "in".
 */
final class Joins {

    private static final Set<String> ANYWHERE =
            words(
                    ", / + & | 、 ， - and or nor plus und oder sowie noch et ou ni y o e u ed od 和 与 及 或"
                            + " и или та й або i oraz lub och eller samt og of ja sekä tai ve veya và"
                            + " hoặc atau と や 와 과 및");

    /** Words of a language by the word that joins in it. */
    private static final Map<String, Set<String>> BESIDE =
            Map.of(
                    "en",
                    words("het een voor naar werd zijn tussen onze mijn ook niet geen wij ik door"),
                    "a",
                    words("při přes jsem jsme sme mezi medzi správa práce vývoj údržba"),
                    "dan",
                    words("dengan yang untuk dari ke antara pada oleh saya kami"));

    private Joins() {}

    /** Returns what joins in a text. */
    static Predicate<String> in(List<Token> tokens) {
        Set<String> all = tokens.stream().map(Token::lower).collect(Collectors.toSet());
        Set<String> own =
                BESIDE.entrySet().stream()
                        .filter(it -> !Collections.disjoint(all, it.getValue()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
        return word -> ANYWHERE.contains(word) || own.contains(word);
    }

    private static Set<String> words(String written) {
        return Set.of(written.split(" "));
    }
}
