package dev.tenure.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.database.DatabaseTest;
import dev.tenure.resume.Position.PositionKind;
import dev.tenure.resume.Use.TechnologyRole;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.r2dbc.core.DatabaseClient;

/** Holds Java, the oracle and SQL to one answer to what counts as experience. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@DatabaseTest
class CountsAsExperienceTest {

    @Autowired private DatabaseClient database;

    @Test
    void javaAndSqlAgreeOnKinds() {
        for (PositionKind kind : PositionKind.values()) {
            assertThat(counts(kind.name(), "position_kind"))
                    .as(kind.name())
                    .isEqualTo(ExperienceInput.KINDS_OF_EXPERIENCE.contains(kind));
        }
    }

    @Test
    void oracleAndSqlAgreeOnRoles() {
        for (TechnologyRole role : TechnologyRole.values()) {
            assertThat(counts(role.name(), "technology_role"))
                    .as(role.name())
                    .isEqualTo(PeopleOracle.EXPERIENCE.contains(role));
        }
    }

    private boolean counts(String label, String type) {
        return database.sql("select counts_as_experience('%s'::%s)".formatted(label, type))
                .mapValue(Boolean.class)
                .one()
                .block();
    }
}
