package dev.tenure.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "redis, redis, 0",
        "redis, edis, 1",
        "redis, rdeis, 1",
        "redis, reddis, 1",
        "redis, radis, 1",
        "ca, abc, 3",
        "kubernetes, kubenretse, 2",
        "go, rust, 4",
    })
    void countsEdits(String one, String other, int edits) {
        assertThat(EditDistance.between(one, other)).isEqualTo(edits);
        assertThat(EditDistance.between(other, one)).isEqualTo(edits);
    }

    @ParameterizedTest
    @CsvSource({"redis, radis", "ca, abc", "kubernetes, kubenretse", "go, rust", "kafka, kakfka"})
    void countsNoFartherThanIsOfInterest(String one, String other) {
        int edits = EditDistance.between(one, other);
        for (int farthest = 0; farthest <= one.length(); farthest++) {
            int counted = EditDistance.between(one, other, farthest);
            if (edits <= farthest) {
                assertThat(counted).isEqualTo(edits);
            } else {
                assertThat(counted).isGreaterThan(farthest);
            }
        }
    }

    @Test
    void countsEveryLetterOfAWordBesideNone() {
        assertThat(EditDistance.between("", "redis")).isEqualTo(5);
        assertThat(EditDistance.between("redis", "")).isEqualTo(5);
    }
}
