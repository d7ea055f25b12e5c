package dev.tenure.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.house.SeededRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Collections;
import java.util.Random;

@ExtendWith(SeededRandom.class)
class TypoToleranceTest {

    private final Random random;

    TypoToleranceTest(Random random) {
        this.random = random;
    }

    @ParameterizedTest
    @CsvSource({
        "warehourse,   warehouse",
        "postgressql,  postgresql",
        "ostgres,      postgres",
        "kubernets,    kubernetes",
        "elasticsaerch, elasticsearch",
        "infrastucutre, infrastructure",
        "redis,        edis",
        "réact,        réalt",
    })
    void forgives(String asked, String word) {
        assertThat(TypoTolerance.allows(asked, word)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "java,     jova",
        "react,    raectt",
        "warehouse, where",
        "python3,  python",
        "c++,      c",
        "redis,    rdsi",
    })
    void doesNotForgive(String asked, String word) {
        assertThat(TypoTolerance.allows(asked, word)).isFalse();
    }

    @Test
    void sharesADeletionWithEveryWordThatMayBeMeant() {
        int near = 0;
        for (int i = 0; i < 200_000; i++) {
            String word = word(3 + random.nextInt(11));
            String asked = changed(changed(changed(word)));
            if (TypoTolerance.allows(asked, word) && !asked.equals(word)) {
                near++;
                assertThat(
                                Collections.disjoint(
                                        TypoTolerance.deletions(asked),
                                        TypoTolerance.keptDeletions(word)))
                        .as("%s for %s", word, asked)
                        .isFalse();
            }
        }
        assertThat(near).isGreaterThan(10_000);
    }

    private String word(int length) {
        return random.ints(length, 'a', 'd')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private String changed(String word) {
        int at = random.nextInt(word.length());
        String before = word.substring(0, at);
        String after = word.substring(at + 1);
        return switch (random.nextInt(5)) {
            case 0 -> word.length() > 2 ? before + after : word;
            case 1 -> before + word(1) + word.substring(at);
            case 2 -> before + word(1) + after;
            case 3 ->
                    after.isEmpty()
                            ? word
                            : before + after.charAt(0) + word.charAt(at) + after.substring(1);
            default -> word;
        };
    }
}
