package dev.tenure.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.database.Distribution.Engine;

import org.junit.jupiter.api.Test;

import java.util.Map;

class DistributionTest {

    private static final Map<String, String> PROPERTIES =
            Map.of("options", "plan_cache_mode=force_generic_plan;jit=off", "tcpKeepAlive", "true");

    @Test
    void plansAnewWhatNamesPlaces() {
        assertThat(new Distribution(Engine.CITUS).properties(PROPERTIES))
                .containsEntry("tcpKeepAlive", "true")
                .hasEntrySatisfying(
                        "options",
                        settings ->
                                assertThat(settings.split(";"))
                                        .contains("plan_cache_mode=force_custom_plan", "jit=off")
                                        .doesNotContain("plan_cache_mode=force_generic_plan"));
    }

    @Test
    void leavesOnePostgreSqlAsItIs() {
        Distribution none = new Distribution(Engine.NONE);
        assertThat(none.properties(PROPERTIES)).isEqualTo(PROPERTIES);
        assertThat(none.migrations()).isEmpty();
        assertThat(none.begin()).isEmpty();
    }
}
