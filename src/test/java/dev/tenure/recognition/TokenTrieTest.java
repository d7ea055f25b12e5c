package dev.tenure.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.house.CountedList;
import dev.tenure.resume.Use.Reason;
import dev.tenure.technology.CatalogueEdition;
import dev.tenure.technology.Spelling;
import dev.tenure.technology.Technology;
import dev.tenure.text.Lexer;
import dev.tenure.text.Token;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class TokenTrieTest {

    private static final String SENTENCE =
            "Redis Sentinel beside Amazon Elastic Kubernetes Service, Go and plain words. ";

    private static final Technology SOME =
            CatalogueEdition.standard().catalogue().technologies().iterator().next();

    @Test
    void readsTheTokensOnceWhateverTheSizeOfTheCatalogue() {
        List<Spelling> known = CatalogueEdition.standard().catalogue().spellings();
        List<Spelling> tenfold =
                Stream.concat(known.stream(), IntStream.range(0, 20_000).mapToObj(this::invented))
                        .toList();

        assertThat(readsFor(tenfold, 50)).isEqualTo(readsFor(known, 50));
    }

    @Test
    void readsInProportionToTheLengthOfTheText() {
        List<Spelling> known = CatalogueEdition.standard().catalogue().spellings();
        int once = readsFor(known, 1);

        assertThat(readsFor(known, 400)).isLessThanOrEqualTo(400 * (once + 10));
    }

    private Spelling invented(int number) {
        String words = "invented" + "abcdefghij".charAt(number % 10) + " thing " + number;
        return new Spelling(SOME, words, Reason.NAME, null);
    }

    private int readsFor(List<Spelling> spellings, int sentences) {
        CountedList<Token> tokens = new CountedList<>(Lexer.tokens(SENTENCE.repeat(sentences)));
        WordBoundaries boundaries = Vocabulary.standard().grammar().boundaries();
        TokenTrie trie = new TokenTrie(spellings, Lexer::tokens, boundaries);
        assertThat(trie.candidatesIn(tokens, Endings.NONE)).hasSize(3 * sentences);
        return tokens.reads();
    }
}
