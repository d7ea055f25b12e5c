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
    private final Vocabulary vocabulary = Vocabulary.standard();
    private final Roles roles;
    private final Doubts doubts;
    private final ProperNames names = new ProperNames(vocabulary);

    public Recognizer(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.doubts = Doubts.of(catalogue.spellings());
        this.roles =
                new Roles(
                        vocabulary.grammar(),
                        new PhraseBook(vocabulary),
                        new Events(vocabulary),
                        new Denials(vocabulary),
                        new Kinship(catalogue, vocabulary.kin()));
        Set<String> names =
                catalogue.spellings().stream()
                        .map(spelling -> Folding.lower(spelling.words()))
                        .collect(Collectors.toSet());
        this.nonWords = new NonWordSpans(names::contains);
        this.trie =
                new TokenTrie(
                        catalogue.spellings(),
                        words -> words(Lexer.tokens(words, nonWords)),
                        vocabulary.grammar().boundaries());
    }

    /**
     * Returns the mentions in a text of which the surroundings are known: among OpenStack's,
     * "swift" is its object store.
     */
    public List<Mention> mentionsIn(String text, Surroundings surroundings) {
        String read = MarkupFreeText.of(text);
        List<Token> tokens = Lexer.tokens(read, nonWords);
        List<Token> words = words(tokens);
        List<Candidate> candidates =
                names.without(
                        words,
                        trie.candidatesIn(words, vocabulary.grammar().endingsIn(words)),
                        surroundings);
        List<Mention> mentions =
                new MentionChoice(catalogue, vocabulary, doubts, read, candidates)
                        .among(surroundings.technologies());
        return roles.in(tokens, mentions);
    }

    /** Returns the tokens without line breaks, which only part words as a space does. */
    private static List<Token> words(List<Token> tokens) {
        return tokens.stream().filter(token -> token.kind() != Token.Kind.BREAK).toList();
    }
}
