package dev.tenure.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

class AchievementMatchingTest {

    private static List<AchievementMatching.Traits> roots(String... texts) {
        return Arrays.stream(texts).map(t -> new AchievementMatching.Traits(t, null)).toList();
    }

    @Test
    void findsTextsInAnyOrder() {
        assertThat(AchievementMatching.match(roots("c", "a", "b"), roots("a", "b", "c")))
                .isEqualTo(Map.of(0, 2, 1, 0, 2, 1));
    }

    @Test
    void pairsEqualTextsUnderEqualParents() {
        var one = new AchievementMatching.Traits("same", "one");
        var two = new AchievementMatching.Traits("same", "two");

        assertThat(AchievementMatching.match(List.of(two, one), List.of(one, two)))
                .isEqualTo(Map.of(0, 1, 1, 0));
    }

    @Test
    void findsATextThatMovedToAnotherParent() {
        assertThat(
                        AchievementMatching.match(
                                List.of(new AchievementMatching.Traits("a", "new")), roots("a")))
                .isEqualTo(Map.of(0, 0));
    }

    @Test
    void findsAnEditedTextNearItsPlace() {
        assertThat(
                        AchievementMatching.match(
                                roots("Brand new", "Moved the shop to Berlin", "x"),
                                roots("Moved the shop to Bern", "x")))
                .isEqualTo(Map.of(1, 0, 2, 1));
    }

    @Test
    void takesTheMostSimilarText() {
        assertThat(
                        AchievementMatching.match(
                                roots("built a small red house"),
                                roots("built a large blue house", "built a small red house once")))
                .isEqualTo(Map.of(0, 1));
    }

    @Test
    void takesAnotherTextForNew() {
        assertThat(AchievementMatching.match(roots("Wrote a book"), roots("Led a team"))).isEmpty();
    }
}
