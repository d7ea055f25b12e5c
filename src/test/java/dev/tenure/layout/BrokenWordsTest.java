package dev.tenure.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class BrokenWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Led the develop-, ment of it, Led the development of it",
        "a real-, time loom, a real-time loom",
        "a token-, based key, a token-based key",
        "an end-to-, end test, an end-to-end test",
        "all of the front-, and back-end, all of the front- and back-end",
        "the UTF-, Encoding, the UTF- Encoding",
        "see https://loom.example/a-, b, see https://loom.example/a-b"
    })
    void tellsHyphensOfWordsFromThoseOfLines(String above, String below, String joined) {
        assertThat(new BrokenWords(List.of()).joined(above, below)).isEqualTo(joined);
    }

    @Test
    void learnsFromTheDocumentWhichWordsHaveHyphens() {
        BrokenWords words = new BrokenWords(List.of("wrote low-code tools", "one filesystem"));

        assertThat(words.joined("more low-", "code")).isEqualTo("more low-code");
        assertThat(words.joined("a file-", "system")).isEqualTo("a filesystem");
    }

    @Test
    void givesALineTheEndOfItsLastWord() {
        assertThat(
                        PlainTextBlocks.of(
                                """
                                - Moved all forty services of the company to a cluster, with real-
                                  time figures
                                """))
                .extracting(Block::text)
                .containsExactly(
                        "Moved all forty services of the company to a cluster, with real-time"
                                + " figures");
    }
}
