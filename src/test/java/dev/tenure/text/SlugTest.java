package dev.tenure.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Łukasz Großmann, lukasz-grossmann",
        "--A  b--,        a-b",
        "№ 5,             no-5",
    })
    void isMadeOfAName(String name, String slug) {
        assertThat(Slug.of(name, 100)).hasValue(slug);
        assertThat(Slug.is(slug)).isTrue();
    }

    @Test
    void isCutToALengthAndEndsInNoHyphen() {
        assertThat(Slug.of("abc def", 4)).hasValue("abc");
        assertThat(Slug.of("李明", 4)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "a-", "-a", "a--b", "A", "é", "a b"})
    void isNot(String text) {
        assertThat(Slug.is(text)).isFalse();
    }
}
