package dev.tenure.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {

    @ParameterizedTest
    @CsvSource({
        "SE,          se",
        "Sweden,      se",
        "Schweden,    se",
        "SUÈDE,       se",
        "瑞典,          se",
        "スウェーデン,      se",
        "Österreich,  at",
        "osterreich,  at",
        "Türkiye,     tr",
        "Brasil,      br",
        "Deutsch,     de",
    })
    void areNamedInManyLanguages(String word, String code) {
        assertThat(Countries.named(word)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"of", "de la", "wed", "S", "weden", "-", ""})
    void areNotNamedByLess(String word) {
        assertThat(Countries.named(word)).doesNotContain("se");
    }

    @ParameterizedTest
    @CsvSource({"se, se", "XQ, xq"})
    void areNamedByACodeAsAWholeAlone(String word, String code) {
        assertThat(Countries.named(word)).containsExactly(code);
    }
}
