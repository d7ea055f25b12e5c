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
 *
 * @param anywhere what joins in a text of any language
 * @param beside what joins only beside one of these words of its language
 */
record Joins(Set<String> anywhere, Map<String, Set<String>> beside) {

    /** Returns what joins in a text. */
    Predicate<String> in(List<Token> tokens) {
        Set<String> all = tokens.stream().map(Token::lower).collect(Collectors.toSet());
        Set<String> own =
                beside.entrySet().stream()
                        .filter(it -> !Collections.disjoint(all, it.getValue()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
        return word -> anywhere.contains(word) || own.contains(word);
    }
}
