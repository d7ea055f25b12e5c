package dev.tenure.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.house.CountedList;
import dev.tenure.recognition.Wording.Item;
import dev.tenure.text.Lexer;

import org.junit.jupiter.api.Test;

import java.util.List;

class PhraseBookTest {

    private static final String SENTENCE =
            "Would not ever have used any of the old ones and moved them all away from here, "
                    + "where no prior experience with that was to be had. ";

    private final PhraseBook phrases = new PhraseBook(Vocabulary.standard());

    @Test
    void readsInProportionToTheLengthOfTheText() {
        int once = readsFor(SENTENCE);

        assertThat(readsFor(SENTENCE.repeat(400))).isLessThanOrEqualTo(400 * (once + 100));
    }

    @Test
    void readsInProportionToTheLengthOfASentence() {
        String endless = SENTENCE.replace(".", "");
        int once = readsFor(endless.repeat(10));

        assertThat(readsFor(endless.repeat(400))).isLessThanOrEqualTo(40 * (once + 1000));
    }

    private int readsFor(String text) {
        CountedList<Item> items =
                new CountedList<>(
                        Wording.of(Lexer.tokens(text), List.of(), Vocabulary.standard().grammar())
                                .items());
        assertThat(phrases.matchesIn(new Wording(items))).isEmpty();
        return items.reads();
    }
}
