package dev.tenure.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.lang.Character.UnicodeScript;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

class CharactersTest {

    @ParameterizedTest
    @EnumSource(names = {"HAN", "HIRAGANA", "HANGUL", "BOPOMOFO", "THAI", "LAO", "MYANMAR"})
    void knowsEveryCharacterOfAScriptWithoutSpaces(UnicodeScript script) {
        assertThat(all(of(script))).allMatch(Characters::isSpaceless);
    }

    @ParameterizedTest
    @EnumSource(names = {"ARABIC", "HEBREW", "KATAKANA", "KHMER"})
    void knowsEveryCharacterOfAScriptWithoutCapitals(UnicodeScript script) {
        assertThat(all(of(script))).allMatch(Characters::isCaseless);
    }

    @Test
    void knowsEveryAccentAsAnAdornment() {
        IntPredicate inherited = of(UnicodeScript.INHERITED);
        assertThat(all(inherited.and(character -> !Character.isLetter(character))))
                .allMatch(Characters::isAdornment);
    }

    @Test
    void knowsEveryInvisibleCharacterButTheSpace() {
        assertThat(all(character -> Character.getType(character) == Character.FORMAT))
                .allMatch(character -> Characters.isAdornment(character) || character == 0x200B);
    }

    @ParameterizedTest
    @EnumSource(names = {"LATIN", "CYRILLIC", "GREEK"})
    void seesNoneOfThatInLettersWithCapitals(UnicodeScript script) {
        assertThat(all(of(script))).noneMatch(Characters::isCaseless);
    }

    private static IntPredicate of(UnicodeScript script) {
        return character -> UnicodeScript.of(character) == script;
    }

    private static IntStream all(IntPredicate wanted) {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(Character::isDefined)
                .filter(wanted);
    }
}
