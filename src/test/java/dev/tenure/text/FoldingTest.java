package dev.tenure.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "CAFÉ,        cafe",
        "Straße,      strasse",
        "ﬁancé,       fiance",
        "Łódź Ærø,    lodz aero",
        "Ｇｏ②,       go2",
        "F♯,          f#",
        "Java™ℓ,      java l",
        "ΣΟΦΟΣ,       σοφοσ",
        "ｶﾞが,         カが",
        "co\u00ADop,  coop",
        "a\u200Bb,    a b",
    })
    void makesOneOfWhatIsWrittenAlike(String written, String folded) {
        assertThat(Folding.of(written)).isEqualTo(folded);
    }

    @Test
    void keepsEveryCharacterInItsPlace() {
        assertThat(Folding.plain("Ｃ＋＋（１０％）：‑−〜🎓é")).isEqualTo("C++（10%）：--~🎓é");
    }

    @Test
    void lowersCharacterByCharacter() {
        assertThat(Folding.lower("İ ΣΑΣ Ǆ")).isEqualTo("i σας ǆ".replace('ς', 'σ'));
    }
}
