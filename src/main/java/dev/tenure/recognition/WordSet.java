package dev.tenure.recognition;

import dev.tenure.text.Lexer;
import dev.tenure.text.Token;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words of a phrase that may stand for each other, found by their first token. */
record WordSet(Map<String, List<List<String>>> byFirst) {

    /** Returns a set of words, some of which may be several tokens. */
    static WordSet of(Collection<String> words) {
        return new WordSet(
                words.stream()
                        .distinct()
                        .map(WordSet::tokens)
                        .sorted(Comparator.comparingInt((List<String> each) -> -each.size()))
                        .collect(Collectors.groupingBy(List::getFirst)));
    }

    private static List<String> tokens(String words) {
        return Lexer.tokens(words).stream().map(Token::folded).toList();
    }

    /** Returns the first tokens. */
    Set<String> firsts() {
        return byFirst.keySet();
    }

    /** Returns where those of its words end that stand at a place of a text, the longest first. */
    List<Integer> endsIn(Wording text, int place) {
        return byFirst.getOrDefault(text.at(place).word(), List.of()).stream()
                .filter(words -> stands(words, text, place))
                .map(words -> place + words.size())
                .toList();
    }

    private static boolean stands(List<String> words, Wording text, int place) {
        for (int at = 1; at < words.size(); at++) {
            if (!text.at(place + at).word().equals(words.get(at))) {
                return false;
            }
        }
        return true;
    }
}
