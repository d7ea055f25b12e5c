package dev.tenure.recognition;

import dev.tenure.text.Lexer;
import dev.tenure.text.Token;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words of a phrase that may stand for each other, found by their first token; {@code migr*} stands
 * for all words that begin so. What is written in characters ({@code 교체*}) begins so where they
 * stand.
 */
final class WordSet {

    private static final String STEM = "*";

    private final Map<String, List<List<String>>> byFirst = new HashMap<>();
    private final Map<String, List<List<String>>> byLast = new HashMap<>();
    private final Stems<String> stems = new Stems<>();
    private final Set<String> stemsAlone = new HashSet<>();

    private WordSet() {}

    /** Returns a set of words, some of which may be several tokens. */
    static WordSet of(Collection<String> words) {
        WordSet set = new WordSet();
        words.stream()
                .distinct()
                .map(WordSet::tokens)
                .sorted(Comparator.comparingInt(tokens -> -tokens.size()))
                .forEach(set::add);
        return set;
    }

    private void add(List<String> tokens) {
        String first = tokens.getFirst();
        boolean stem = tokens.getLast().equals(STEM);
        if (stem && tokens.size() == 2) {
            stems.add(first, first);
            stemsAlone.add(first);
        } else if (stem) {
            add(tokens.subList(0, tokens.size() - 1));
        } else {
            byFirst.computeIfAbsent(first, absent -> new ArrayList<>()).add(tokens);
            byLast.computeIfAbsent(tokens.getLast(), absent -> new ArrayList<>()).add(tokens);
        }
    }

    static List<String> tokens(String words) {
        return Lexer.tokens(words).stream().map(Token::folded).toList();
    }

    /** Returns the first tokens of those that are no stems. */
    Set<String> firsts() {
        return byFirst.keySet();
    }

    /** Returns its stems. */
    Set<String> stems() {
        return stemsAlone;
    }

    /** Returns where those of its words end that stand at a place of a text, the longest first. */
    List<Integer> endsIn(Wording text, int place) {
        String word = text.at(place).word();
        List<List<String>> exact = byFirst.get(word);
        boolean stem = !stemsAlone.isEmpty() && !stems.of(word).isEmpty();
        if (exact == null) {
            return stem ? List.of(place + 1) : List.of();
        }
        List<Integer> ends = new ArrayList<>();
        for (List<String> words : exact) {
            if (stands(words, text, place)) {
                ends.add(place + words.size());
            }
        }
        if (stem && !ends.contains(place + 1)) {
            ends.add(place + 1);
        }
        return ends;
    }

    /** Returns how many items its longest words are that end at a place, 0 if none do. */
    int lengthEndingAt(Wording text, int place) {
        String word = text.at(place).word();
        for (List<String> words : byLast.getOrDefault(word, List.of())) {
            int first = place - words.size() + 1;
            if (first >= 0
                    && text.at(first).word().equals(words.getFirst())
                    && stands(words, text, first)) {
                return words.size();
            }
        }
        return stemsAlone.isEmpty() || stems.of(word).isEmpty() ? 0 : 1;
    }

    /** Returns whether one of its words begins at a place. */
    boolean standsAt(Wording text, int place) {
        return !endsIn(text, place).isEmpty();
    }

    /** Returns the last tokens of those that are no stems. */
    Set<String> lasts() {
        return byLast.keySet();
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
