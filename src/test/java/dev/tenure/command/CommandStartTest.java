package dev.tenure.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class CommandStartTest {

    @Test
    void leavesASettingToTheUserWhoNamesIt() {
        assertThat(CommandStart.settings(List.of("--logging.level.root=warn", "--a.b=c")))
                .contains("--logging.level.root=warn", "--a.b=c", "--tenure.samples=never")
                .doesNotContain("--logging.level.root=error");
        assertThat(CommandStart.settings(List.of("--spring.r2dbc.pool.minIdle=1")))
                .contains("--spring.r2dbc.pool.minIdle=1")
                .doesNotContain("--spring.r2dbc.pool.min-idle=0");
    }
}
