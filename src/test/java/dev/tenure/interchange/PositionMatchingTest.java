package dev.tenure.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.resume.Position.PositionKind;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;

class PositionMatchingTest {

    private static Traits.OfPosition job(
            @Nullable String organization, @Nullable String title, @Nullable String start) {
        return new Traits.OfPosition(
                PositionKind.EMPLOYMENT, organization, title, start, null, Set.of());
    }

    private static Map<Integer, Integer> match(
            List<Traits.OfPosition> wanted, List<Traits.OfPosition> stored) {
        return IdentityMatching.positions(wanted, stored);
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
                new Traits.OfPosition(
                        PositionKind.PROJECT, "acme", "maker", "2010", null, Set.of());

        assertThat(match(List.of(project), List.of(job("acme", "maker", "2010")))).isEmpty();
    }

    private static Traits.OfPosition dated(
            @Nullable String organization, String title, String start, @Nullable String end) {
        return new Traits.OfPosition(
                PositionKind.EMPLOYMENT, organization, title, start, end, Set.of());
    }

    private static Traits.OfPosition telling(String organization, String... texts) {
        return new Traits.OfPosition(
                PositionKind.EMPLOYMENT, organization, null, null, null, Set.of(texts));
    }

    @Test
    void takesNoOneLikenessForThePosition() {
        assertThat(
                        match(
                                List.of(
                                        dated("alpha", "Newest", "2024", null),
                                        dated("delta", "CTO", "2014", "2014"),
                                        dated("eta", "Developer", "2023", null)),
                                List.of(
                                        dated("alpha", "Engineer", "2018", "2019"),
                                        dated("gamma", "Intern", "2014", "2014"),
                                        dated("zeta", "Developer", "2010", "2012"))))
                .isEmpty();
    }

    @Test
    void findsWhatBelongsToNobodyByItsTimes() {
        assertThat(
                        match(
                                List.of(
                                        dated(null, "new tool", "2019", null),
                                        dated(null, "new toy", "2019", "2020")),
                                List.of(
                                        dated(null, "toy", "2019", "2020"),
                                        dated(null, "tool", "2019", null))))
                .isEqualTo(Map.of(0, 1, 1, 0));
    }

    @Test
    void findsAPositionByMostOfItsTexts() {
        assertThat(
                        match(
                                List.of(telling("new", "a", "b", "x"), telling("other", "c")),
                                List.of(telling("beta", "c"), telling("acme", "a", "b", "c"))))
                .isEqualTo(Map.of(0, 1));
    }

    @Test
    void findsAPositionByItsTextAndOneOtherLikeness() {
        assertThat(
                        match(
                                List.of(dated("acme", "b", "2010", null), telling("acme", "c")),
                                List.of(
                                        new Traits.OfPosition(
                                                PositionKind.EMPLOYMENT,
                                                "acme",
                                                "maker",
                                                "2012",
                                                null,
                                                Set.of("c")))))
                .isEqualTo(Map.of(1, 0));
    }
}
