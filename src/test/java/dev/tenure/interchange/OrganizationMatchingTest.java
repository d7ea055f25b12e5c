package dev.tenure.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.document.Employer;
import dev.tenure.resume.Audience;
import dev.tenure.resume.Position;
import dev.tenure.resume.Position.PositionKind;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class OrganizationMatchingTest {

    private static final List<OrganizationTable.Stored> STORED =
            List.of(
                    new OrganizationTable.Stored(7, Audience.PUBLIC, "Acme"),
                    new OrganizationTable.Stored(8, Audience.PUBLIC, "Beta"));

    private static Employer named(String name, String... formerNames) {
        return new Employer(Audience.PUBLIC, name, List.of(formerNames), List.of());
    }

    private static Position at(String employer) {
        return new Position(
                "$.work[0]",
                PositionKind.EMPLOYMENT,
                employer,
                null,
                null,
                null,
                null,
                Audience.PUBLIC,
                null,
                List.of(),
                List.of());
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
                                List.of(new OrganizationMatching.Pair(at("New"), 8L))))
                .isEqualTo(Map.of(0, 8L));
    }

    @Test
    void findsANameThatIsNowForAnotherAudience() {
        Employer hidden = new Employer(Audience.OWNER, "Acme", List.of(), List.of());

        assertThat(OrganizationMatching.match(List.of(hidden), STORED, List.of()))
                .isEqualTo(Map.of(0, 7L));
        assertThat(OrganizationMatching.match(List.of(hidden, named("Acme")), STORED, List.of()))
                .isEqualTo(Map.of(1, 7L));
    }

    @Test
    void leavesANameToTheOneThatHasIt() {
        assertThat(
                        OrganizationMatching.match(
                                List.of(named("New", "Acme"), named("Acme")), STORED, List.of()))
                .isEqualTo(Map.of(1, 7L));
    }
}
