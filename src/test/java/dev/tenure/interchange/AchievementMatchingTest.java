package dev.tenure.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

class AchievementMatchingTest {

    private static List<Traits.OfAchievement> roots(String... texts) {
        return Arrays.stream(texts).map(t -> new Traits.OfAchievement(t, null)).toList();
    }

    @Test
    void findsTextsInAnyOrder() {
        assertThat(IdentityMatching.achievements(roots("c", "a", "b"), roots("a", "b", "c")))
                .isEqualTo(Map.of(0, 2, 1, 0, 2, 1));
    }

    @Test
    void pairsEqualTextsUnderEqualParents() {
        var one = new Traits.OfAchievement("same", "one");
        var two = new Traits.OfAchievement("same", "two");

        assertThat(IdentityMatching.achievements(List.of(two, one), List.of(one, two)))
                .isEqualTo(Map.of(0, 1, 1, 0));
    }

    @Test
    void findsATextThatMovedToAnotherParent() {
        assertThat(
                        IdentityMatching.achievements(
                                List.of(new Traits.OfAchievement("a", "new")), roots("a")))
                .isEqualTo(Map.of(0, 0));
    }

    @Test
    void findsAnEditedTextNearItsPlace() {
        assertThat(
                        IdentityMatching.achievements(
                                roots("Brand new", "Moved the shop to Berlin", "x"),
                                roots("Moved the shop to Bern", "x")))
                .isEqualTo(Map.of(1, 0, 2, 1));
    }

    @Test
    void takesTheMostSimilarText() {
        assertThat(
                        IdentityMatching.achievements(
                                roots("built a small red house"),
                                roots("built a large blue house", "built a small red house once")))
                .isEqualTo(Map.of(0, 1));
    }

    @Test
    void takesAnotherTextForNew() {
        assertThat(IdentityMatching.achievements(roots("Wrote a book"), roots("Led a team")))
                .isEmpty();
    }
}
