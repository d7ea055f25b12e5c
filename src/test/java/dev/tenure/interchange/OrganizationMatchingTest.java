package dev.tenure.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class OrganizationMatchingTest {

    private static final List<OrganizationTable.Stored> STORED =
            List.of(
                    new OrganizationTable.Stored(7, "Acme"),
                    new OrganizationTable.Stored(8, "Beta"));

    private static Employer named(String name, String... formerNames) {
        return new Employer(name, List.of(formerNames), List.of());
    }

    @Test
    void findsANameInAnyCase() {
        assertThat(OrganizationMatching.match(List.of(named("ACME")), STORED, List.of()))
                .isEqualTo(Map.of(0, 7L));
    }

    @Test
    void findsAFormerName() {
        assertThat(OrganizationMatching.match(List.of(named("New", "beta")), STORED, List.of()))
                .isEqualTo(Map.of(0, 8L));
    }

    @Test
    void followsAPositionThatWasRecognised() {
        assertThat(
                        OrganizationMatching.match(
                                List.of(named("New")),
                                STORED,
                                List.of(new OrganizationMatching.Pair("New", 8L))))
                .isEqualTo(Map.of(0, 8L));
    }

    @Test
    void leavesANameToTheOneThatHasIt() {
        assertThat(
                        OrganizationMatching.match(
                                List.of(named("New", "Acme"), named("Acme")), STORED, List.of()))
                .isEqualTo(Map.of(1, 7L));
    }
}
