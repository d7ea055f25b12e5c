package dev.tenure.recognition;

import dev.tenure.recognition.TokenTrie.Candidate;
import dev.tenure.technology.Catalogue;
import dev.tenure.text.Folding;
import dev.tenure.text.Lexer;
import dev.tenure.text.NonWordSpans;
import dev.tenure.text.Token;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the technologies that a text mentions: by tokens, the longest name first, never
 * overlapping, in reading order. The text is read once; the time grows with its length and not with
 * the size of the catalogue.
 */
public final class Recognizer {

    private final Catalogue catalogue;
    private final NonWordSpans nonWords;
    private final TokenTrie trie;

    public Recognizer(Catalogue catalogue) {
        this.catalogue = catalogue;
        Set<String> names =
                catalogue.spellings().stream()
                        .map(spelling -> Folding.lower(spelling.words()))
                        .collect(Collectors.toSet());
        this.nonWords = new NonWordSpans(names::contains);
        this.trie = new TokenTrie(catalogue.spellings(), this::tokens);
    }

    /** Returns the mentions in a text, as far as the text itself proves them. */
    public List<Mention> mentionsIn(String text) {
        return mentionsIn(text, Set.of());
    }

    /**
     * Returns the mentions in a text that stands among technologies, by their slugs: with OpenStack
     * around it, "swift" is its object store.
     */
    public List<Mention> mentionsIn(String text, Set<String> around) {
        String read = MarkupFreeText.of(text);
        List<Candidate> candidates = trie.candidatesIn(tokens(read));
        List<Mention> mentions = new MentionChoice(catalogue, read, candidates).among(around);
        return Roles.in(read, mentions);
    }

    /** Returns the tokens, where a line break only parts words as a space does. */
    private List<Token> tokens(String text) {
        return Lexer.tokens(text, nonWords).stream()
                .filter(token -> token.kind() != Token.Kind.BREAK)
                .toList();
    }
}
