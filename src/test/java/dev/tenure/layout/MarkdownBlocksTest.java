package dev.tenure.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownBlocksTest {

    @Test
    void keepCellsBeyondTheColumnsOfTheirTable() {
        assertThat(
                        MarkdownBlocks.of(
                                "| a | b |\n|---|---|\n| c \\| d | e | 2018 ~ 2020 | |\n| f |"))
                .extracting(Block::text)
                .containsExactly("a | b", "c | d | e | 2018 ~ 2020", "f");
    }
}
