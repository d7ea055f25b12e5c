package dev.tenure.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.house.SeededRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Random;

@ExtendWith(SeededRandom.class)
class SpellingTest {

    private static final String[] PIECES = {"a", "B", "é", "ß", "İ", "北", "京", "🎓", "Z", "O", "%"};

    private final Random random;

    SpellingTest(Random random) {
        this.random = random;
    }

    @ParameterizedTest
    @CsvSource({
        "INFRA,   infra",
        "Zürich,  zurich",
        "İstanbul,istanbul",
        "北,      ZFDBH",
        "🎓,      ZNIDMZNPJD",
    })
    void isFoldedAndInAscii(String text, String spelled) {
        assertThat(Spelling.of(text)).isEqualTo(spelled);
    }

    @Test
    void hasThePartsOfTheTextAndNoOthers() {
        for (int i = 0; i < 10_000; i++) {
            String text = text(8);
            String part = text(2);
            assertThat(Spelling.of(text).contains(Spelling.of(part)))
                    .as("%s in %s", part, text)
                    .isEqualTo(Folding.of(text).contains(Folding.of(part)));
        }
    }

    @Test
    void isAPatternWithoutSignsOfItsOwn() {
        assertThat(Spelling.containing("100 %_\\é")).isEqualTo("%100 \\%\\_\\\\e%");
    }

    private String text(int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
