package dev.tenure.recognition;

import dev.tenure.technology.Catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the technologies that a text mentions: by tokens, the longest name first, never
 * overlapping, in reading order. The text is read once; the time grows with its length and not with
 * the size of the catalogue.
 */
public final class Recognizer {

    private final Catalogue catalogue;
    private final Tokenizer tokenizer;
    private final TokenTrie trie;

    public Recognizer(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.tokenizer =
                new Tokenizer(
                        new OpaqueWords(
                                catalogue.spellings().stream()
                                        .map(it -> it.words().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.toSet())));
        this.trie = new TokenTrie(catalogue.spellings(), tokenizer);
    }

    /** The mentions in a text, as far as the text itself proves them. */
    public List<Mention> mentionsIn(String text) {
        return mentionsIn(text, Set.of());
    }

    /**
     * The mentions in a text that stands among technologies known by their slugs: with OpenStack
     * around it, "swift" is its object store.
     */
    public List<Mention> mentionsIn(String text, Set<String> around) {
        String read = RecognizableText.of(text);
        List<Candidate> candidates = trie.candidatesIn(tokenizer.tokens(read));
        List<Mention> mentions = new Choice(catalogue, read, candidates).among(around);
        return Roles.in(read, mentions);
    }
}
