package dev.tenure.technology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

class InvalidCatalogueTest {

    @Test
    void breaksTiesBetweenChainsByTheirSlugs() {
        Catalogue diamond =
                read(
                        """
                        - {slug: top, name: Top}
                        - {slug: right, name: Right, implies: [top]}
                        - {slug: left, name: Left, implies: [top]}
                        - {slug: bottom, name: Bottom, implies: [right, left]}
                        """);

        assertThat(diamond.impliedBy("bottom"))
                .contains(new Implication("bottom", "top", List.of("bottom", "left")));
    }

    @Test
    void refusesANameThatIsTakenWhateverItsCase() {
        refuses(
                """
                - {slug: a, name: Alpha}
                - {slug: b, name: Beta, aliases: [ALPHA]}
                """,
                "b: 'ALPHA' names a already");
    }

    @Test
    void refusesASlugThatIsAnothersAlias() {
        refuses(
                """
                - {slug: a, name: Alpha, aliases: [B]}
                - {slug: b, name: Beta}
                """,
                "b: 'b' names a already");
    }

    @Test
    void refusesAnUnknownImplication() {
        refuses("- {slug: a, name: Alpha, implies: [b]}", "a: names an unknown 'b'");
    }

    @Test
    void refusesAnUnknownCategory() {
        refuses("- {slug: a, name: Alpha, category: b}", "a: names an unknown 'b'");
    }

    @Test
    void refusesACircleOfImplications() {
        refuses(
                """
                - {slug: a, name: Alpha, implies: [b]}
                - {slug: b, name: Beta, implies: [c]}
                - {slug: c, name: Gamma, implies: [a]}
                """,
                "a: implies itself through a -> b -> c");
    }

    @Test
    void refusesWhatIsNoSlug() {
        refuses("- {slug: A_b, name: Alpha}", "A_b: is not a slug");
    }

    @Test
    void refusesADateThatIsNone() {
        refuses("- {slug: a, name: Alpha, released: '2021-13'}", "a: released '2021-13'");
    }

    @Test
    void refusesAnUnknownRule() {
        refuses(
                """
                - {slug: k, name: Kind}
                - {slug: a, name: Alpha, category: k, match: {Alpha: {as: letter}}}
                """,
                "a: knows no rule 'letter'");
    }

    @Test
    void refusesARuleForASpellingThatIsNoNameAndNeedsNoSurroundings() {
        refuses(
                """
                - {slug: k, name: Kind}
                - {slug: a, name: Alpha, category: k, match: {Beta: {enough: spelling}}}
                """,
                "a: 'Beta' is no name of it and needs 'within'");
    }

    @Test
    void refusesAMemberThatItDoesNotKnow() {
        refuses("- {slug: a, name: Alpha, impliess: [b]}", "impliess");
    }

    private static void refuses(String technologies, String complaint) {
        assertThatThrownBy(() -> read(technologies))
                .isInstanceOf(InvalidCatalogueException.class)
                .hasMessageContaining(complaint);
    }

    private static Catalogue read(String technologies) {
        String yaml = "rules: {}\ntechnologies:\n" + technologies;
        return CatalogueReader.read(
                new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
