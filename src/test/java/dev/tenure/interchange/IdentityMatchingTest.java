package dev.tenure.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.interchange.IdentityMatching.StoredOrganization;
import dev.tenure.interchange.IdentityMatching.StoredPosition;
import dev.tenure.interchange.IdentityMatching.StoredResume;
import dev.tenure.resume.Appearance;
import dev.tenure.resume.Audience;
import dev.tenure.resume.Organization;
import dev.tenure.resume.Position;
import dev.tenure.resume.Position.Details;
import dev.tenure.resume.Position.PositionKind;
import dev.tenure.resume.Resume;
import dev.tenure.resume.Resume.Location;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

class IdentityMatchingTest {

    private static final List<StoredOrganization> STORED =
            List.of(
                    new StoredOrganization(7, Audience.PUBLIC, "Acme"),
                    new StoredOrganization(8, Audience.PUBLIC, "Beta"));

    private static Organization named(String name, String... formerNames) {
        Organization organization = new Organization(Audience.PUBLIC, name);
        organization.addFormerNames(List.of(formerNames));
        return organization;
    }

    private static Position at(Organization organization, @Nullable String title) {
        return new Position(
                "$.work[0]",
                PositionKind.EMPLOYMENT,
                organization,
                title,
                title,
                null,
                null,
                organization.audience(),
                null,
                Details.NONE,
                List.of(),
                List.of());
    }

    private static void match(List<StoredPosition> stored, Position... positions) {
        IdentityMatching.match(
                new Resume(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Location.NOWHERE,
                        List.of(),
                        List.of(),
                        Appearance.PLAIN,
                        List.of(positions)),
                new StoredResume(STORED, stored, List.of()));
    }

    private static List<Long> ids(Organization... wanted) {
        match(List.of(), Arrays.stream(wanted).map(one -> at(one, null)).toArray(Position[]::new));
        return Arrays.stream(wanted).map(IdentityMatchingTest::id).toList();
    }

    private static long id(Organization organization) {
        return organization.identity().isKnown() ? organization.identity().id() : 0;
    }

    @Test
    void findsANameInAnyCase() {
        assertThat(ids(named("ACME"))).containsExactly(7L);
    }

    @Test
    void findsAFormerName() {
        assertThat(ids(named("New", "beta"))).containsExactly(8L);
    }

    @Test
    void followsAPositionThatWasRecognised() {
        Organization renamed = named("New");
        Position position = at(renamed, "the whole story");

        match(
                List.of(
                        new StoredPosition(
                                3,
                                8L,
                                new Traits.OfPosition(
                                        PositionKind.EMPLOYMENT,
                                        "beta",
                                        "the whole story",
                                        null,
                                        null,
                                        Set.of("the whole story")))),
                position);

        assertThat(position.identity().id()).isEqualTo(3);
        assertThat(id(renamed)).isEqualTo(8);
    }

    @Test
    void findsANameThatIsNowForAnotherAudience() {
        assertThat(ids(new Organization(Audience.OWNER, "Acme"))).containsExactly(7L);
        assertThat(ids(new Organization(Audience.OWNER, "Acme"), named("Acme")))
                .containsExactly(0L, 7L);
    }

    @Test
    void leavesANameToTheOneThatHasIt() {
        assertThat(ids(named("New", "Acme"), named("Acme"))).containsExactly(0L, 7L);
    }
}
