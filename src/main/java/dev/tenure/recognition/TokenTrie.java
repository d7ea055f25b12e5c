package dev.tenure.recognition;

import dev.tenure.technology.Spelling;
import dev.tenure.text.Token;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * All spellings by their tokens. Finding them in a text takes at most as many steps as the text has
 * tokens times the tokens of the longest spelling, however many spellings there are.
 */
final class TokenTrie {

    /**
     * Words of a text that spell at least one technology: offsets [start, end) and the spellings.
     */
    record Candidate(int start, int end, List<Spelling> spellings) {

        TextAround around(String text) {
            return new TextAround(text, start, end);
        }
    }

    private record Step(String text, boolean glued) {}

    private static final class Node {
        final Map<Step, Node> next = new HashMap<>();
        final List<Spelling> spellings = new ArrayList<>();
    }

    private final Node root = new Node();

    TokenTrie(List<Spelling> spellings, Function<String, List<Token>> lexer) {
        for (Spelling spelling : spellings) {
            List<Token> tokens = lexer.apply(spelling.words());
            Node node = root;
            for (int at = 0; at < tokens.size(); at++) {
                if (isHyphen(tokens, at)) {
                    continue;
                }
                boolean glued = at > 0 && tokens.get(at).glued() && !isHyphen(tokens, at - 1);
                Step step = new Step(tokens.get(at).lower(), glued);
                node = node.next.computeIfAbsent(step, absent -> new Node());
            }
            node.spellings.add(spelling);
        }
    }

    /** Returns what the text spells, from left to right, the longest first, none overlapping. */
    List<Candidate> candidatesIn(List<Token> tokens) {
        List<Candidate> candidates = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Found found = longestFrom(tokens, at);
            if (found != null) {
                candidates.add(found.candidate);
            }
            at = found == null ? at + 1 : found.next;
        }
        return candidates;
    }

    private record Found(Candidate candidate, int next) {}

    private @Nullable Found longestFrom(List<Token> tokens, int first) {
        Token start = tokens.get(first);
        Found longest = null;
        Node node = root.next.get(new Step(start.lower(), false));
        int at = first;
        while (node != null) {
            int last = at;
            List<Spelling> standing =
                    node.spellings.stream()
                            .filter(it ->
                                    WordBoundaries.isOwnWord(tokens, first, last, it.isAlsoAWord()))
                            .toList();
            if (!standing.isEmpty()) {
                Candidate candidate =
                        new Candidate(start.start(), tokens.get(last).end(), standing);
                longest = new Found(candidate, last + 1);
            }
            at++;
            boolean hyphen = isHyphen(tokens, at);
            at += hyphen ? 1 : 0;
            Token next = at < tokens.size() ? tokens.get(at) : null;
            node =
                    next == null
                            ? null
                            : node.next.get(new Step(next.lower(), next.glued() && !hyphen));
        }
        return longest;
    }

    /** A hyphen between two words parts them as a space does. */
    private static boolean isHyphen(List<Token> tokens, int at) {
        return at > 0
                && at + 1 < tokens.size()
                && tokens.get(at).is("-")
                && tokens.get(at).glued()
                && tokens.get(at + 1).glued()
                && tokens.get(at - 1).isWord()
                && tokens.get(at + 1).isWord();
    }
}
