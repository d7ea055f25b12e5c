package dev.tenure.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.document.Problems;

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

    @Test
    void tellOfStylesInstead() {
        Problems problems = new Problems();

        assertThat(MarkdownBlocks.of("<style>\nh1 { color: red }\n</style>\n\n# Ada", problems))
                .extracting(Block::text)
                .containsExactly("Ada");
        assertThat(problems.all())
                .singleElement()
                .matches(told -> told.sentence().contains("color: red"));
    }
}
