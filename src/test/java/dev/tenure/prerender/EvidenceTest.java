package dev.tenure.prerender;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.prerender.Evidence.Named;
import dev.tenure.prerender.Evidence.Place;

import org.junit.jupiter.api.Test;

import java.util.List;

class EvidenceTest {

    private static final Evidence SENTENCE = evidence("ACHIEVEMENT", "USED");
    private static final Evidence TITLE = evidence("TITLE", "USED");
    private static final Evidence LEFT = evidence("ACHIEVEMENT", "MIGRATED_FROM");

    @Test
    void countsForAMomentInASentenceAndForTheWholeJobElsewhere() {
        assertThat(credit(SENTENCE, List.of(SENTENCE))).isEqualTo("moment");
        assertThat(credit(TITLE, List.of(TITLE, SENTENCE))).isEqualTo("whole");
        assertThat(credit(SENTENCE, List.of(TITLE, SENTENCE))).isEqualTo("covered");
    }

    @Test
    void ofAPastRoleCountsWhereThatIsAskedFor() {
        assertThat(credit(LEFT, List.of(LEFT))).isEqualTo("none");
        assertThat(Evidence.credit(List.of(LEFT), List.of(LEFT), List.of("MIGRATED_FROM")))
                .isEqualTo("moment");
    }

    private static String credit(Evidence text, List<Evidence> position) {
        return Evidence.credit(List.of(text), position, List.of());
    }

    private static Evidence evidence(String part, String role) {
        Named go = new Named("go", "Go");
        Place place = part.equals("ACHIEVEMENT") ? new Place("1") : null;
        return new Evidence(go, go, "NAME", List.of(), part, "Go", 0, 2, role, place);
    }
}
