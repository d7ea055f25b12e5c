package dev.tenure.prerender;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class MarkTest {

    @Test
    void setsMarksInOrderAndTellsEqualOnesTogether() {
        assertThat(
                        written(
                                "Go and <EKS>",
                                new Mark(8, 11, "implied", "EKS counts"),
                                new Mark(0, 2, "", "by name"),
                                new Mark(8, 11, "", "by name")))
                .isEqualTo(
                        "<mark class=\"marks_mark\" title=\"by name\">Go</mark> and &lt;"
                                + "<mark class=\"marks_mark\" title=\"EKS counts; by name\">EKS</mark>&gt;");
    }

    @Test
    void showsTheFirstOfThoseThatOverlap() {
        assertThat(written("abcd", new Mark(1, 3, "word", ""), new Mark(0, 2, "word", "")))
                .isEqualTo("<mark class=\"marks_mark marks_word\">ab</mark>cd");
    }

    @Test
    void findsWordsInAnyCaseAndTakesNoneForAPattern() {
        assertThat(Mark.ofWords("C++ und c++, Ärzte", List.of("c++", "ärzte")))
                .extracting(Mark::start)
                .containsExactly(0, 8, 13);
    }

    private static String written(String text, Mark... marks) {
        Html html = new Html();
        Mark.write(html, text, List.of(marks));
        return html.toString();
    }
}
