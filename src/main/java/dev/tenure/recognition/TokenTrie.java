package dev.tenure.recognition;

import dev.tenure.technology.Spelling;
import dev.tenure.text.Token;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * All spellings by their tokens. Finding them in a text takes at most as many steps as the text has
 * tokens times the tokens of the longest spelling, however many spellings there are.
 */
final class TokenTrie {

    /**
     * Words of a text that spell at least one technology: offsets [start, end), how they are
     * inflected and the spellings.
     */
    record Candidate(int start, int end, Inflection inflection, List<Spelling> spellings) {

        /** Returns the name as the text writes it, without its inflection. */
        String written(String text) {
            return inflection.nameOf(text.substring(start, end));
        }

        boolean isInflected() {
            return inflection.ending() > 0;
        }

        /** Returns whether no other technology is spelled so. */
        boolean isUnshared() {
            return spellings.stream().map(Spelling::technology).distinct().count() == 1;
        }

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
    private final WordBoundaries boundaries;

    TokenTrie(
            List<Spelling> spellings,
            Function<String, List<Token>> lexer,
            WordBoundaries boundaries) {
        this.boundaries = boundaries;
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
    List<Candidate> candidatesIn(List<Token> tokens, Endings endings) {
        List<Candidate> candidates = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Found found = longestFrom(tokens, at, endings);
            if (found != null) {
                candidates.add(found.candidate);
            }
            at = found == null ? at + 1 : found.next;
        }
        return candidates;
    }

    private record Found(Candidate candidate, int next) {}

    private @Nullable Found longestFrom(List<Token> tokens, int first, Endings endings) {
        Found longest = null;
        Node node = root;
        int at = first;
        boolean glued = false;
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            Node next = node.next.get(new Step(token.lower(), glued));
            if (next == null) {
                Found inflected =
                        endings == Endings.NONE
                                ? null
                                : inflectedAt(node, tokens, first, at, glued, endings);
                return inflected == null ? longest : inflected;
            }
            Found found = found(next, tokens, first, at, Inflection.NONE);
            longest = found == null ? longest : found;
            node = next;
            at++;
            boolean hyphen = isHyphen(tokens, at);
            at += hyphen ? 1 : 0;
            glued = !hyphen && at < tokens.size() && tokens.get(at).glued();
        }
        return longest;
    }

    private @Nullable Found inflectedAt(
            Node node, List<Token> tokens, int first, int last, boolean glued, Endings endings) {
        Inflection inflection =
                Inflection.of(
                        tokens.get(last),
                        endings,
                        name -> node.next.containsKey(new Step(name, glued)));
        if (inflection == null) {
            return null;
        }
        Step step = new Step(inflection.nameOf(tokens.get(last).lower()), glued);
        return found(Objects.requireNonNull(node.next.get(step)), tokens, first, last, inflection);
    }

    private @Nullable Found found(
            Node node, List<Token> tokens, int first, int last, Inflection inflection) {
        List<Spelling> standing =
                node.spellings.stream()
                        .filter(it -> boundaries.isOwnWord(tokens, first, last, it.isAlsoAWord()))
                        .toList();
        if (standing.isEmpty()) {
            return null;
        }
        return new Found(
                new Candidate(
                        tokens.get(first).start(), tokens.get(last).end(), inflection, standing),
                last + 1);
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
