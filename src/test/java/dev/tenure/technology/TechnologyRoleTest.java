package dev.tenure.technology;

import static dev.tenure.technology.TechnologyRole.BUILT;
import static dev.tenure.technology.TechnologyRole.CONTRIBUTED;
import static dev.tenure.technology.TechnologyRole.MIGRATED_TO;
import static dev.tenure.technology.TechnologyRole.USED;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Arrays;

class TechnologyRoleTest {

    @Test
    void countsAsExperienceWhatIsWorkedWith() {
        assertThat(
                        Arrays.stream(TechnologyRole.values())
                                .filter(TechnologyRole::countsAsExperience))
                .containsExactly(BUILT, CONTRIBUTED, USED, MIGRATED_TO);
    }
}
