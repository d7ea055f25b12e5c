package dev.tenure.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StemsTest {

    @Test
    void findsAllStemsThatAWordBeginsWith() {
        Stems<Integer> stems = new Stems<>();
        stems.add("migr", 1);
        stems.add("migrated", 2);
        stems.add("mi", 3);
        stems.add("mock", 4);

        assertThat(stems.of("migrates")).containsExactly(1, 3);
        assertThat(stems.of("migrated")).containsExactly(2, 1, 3);
        assertThat(stems.of("milk")).containsExactly(3);
        assertThat(stems.of("m")).isEmpty();
        assertThat(stems.of("port")).isEmpty();
    }
}
