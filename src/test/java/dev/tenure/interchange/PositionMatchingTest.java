package dev.tenure.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class PositionMatchingTest {

    private static PositionMatching.Traits job(
            @Nullable String organization, @Nullable String title, @Nullable String start) {
        return new PositionMatching.Traits(
                EntryKind.EMPLOYMENT, organization, title, start, null, null);
    }

    private static Map<Integer, Integer> match(
            List<PositionMatching.Traits> wanted, List<PositionMatching.Traits> stored) {
        return PositionMatching.match(wanted, stored);
    }

    @Test
    void findsPositionsInAnyOrder() {
        var a = job("acme", "maker", "2010");
        var b = job("acme", "maker", "2012");
        var c = job("beta", "maker", "2012");

        assertThat(match(List.of(c, b, a), List.of(a, b, c))).isEqualTo(Map.of(0, 2, 1, 1, 2, 0));
    }

    @Test
    void findsAPositionWhoseTitleChanged() {
        assertThat(
                        match(
                                List.of(job("acme", "lead", "2012"), job("acme", "maker", "2010")),
                                List.of(
                                        job("acme", "maker", "2010"),
                                        job("acme", "chief", "2012"))))
                .isEqualTo(Map.of(0, 1, 1, 0));
    }

    @Test
    void findsAPositionWhoseStartChanged() {
        assertThat(
                        match(
                                List.of(
                                        job("acme", "maker", "2010-05"),
                                        job("acme", "lead", "2012")),
                                List.of(job("acme", "lead", "2012"), job("acme", "maker", "2010"))))
                .isEqualTo(Map.of(0, 1, 1, 0));
    }

    @Test
    void findsAPositionWhoseOrganizationChanged() {
        assertThat(
                        match(
                                List.of(job("acne", "maker", "2010")),
                                List.of(job("acme", "maker", "2010"))))
                .isEqualTo(Map.of(0, 0));
    }

    @Test
    void prefersTheStricterLikeness() {
        assertThat(
                        match(
                                List.of(job("acme", "new", "2012"), job("acme", "maker", "2010")),
                                List.of(job("acme", "maker", "2010"))))
                .isEqualTo(Map.of(1, 0));
    }

    @Test
    void takesNothingUnknownForALikeness() {
        assertThat(match(List.of(job(null, null, null)), List.of(job(null, "maker", "2010"))))
                .isEmpty();
    }

    @Test
    void neverPairsKinds() {
        var project =
                new PositionMatching.Traits(EntryKind.PROJECT, "acme", "maker", "2010", null, null);

        assertThat(match(List.of(project), List.of(job("acme", "maker", "2010")))).isEmpty();
    }
}
