package dev.tenure.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.document.LabelledResume;
import dev.tenure.document.LostWords;
import dev.tenure.document.Problems;
import dev.tenure.document.Problems.Problem;
import dev.tenure.document.ReadingQuality;
import dev.tenure.house.SeededRandom;

import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

@ExtendWith(SeededRandom.class)
class HtmlTest {

    private static final List<LabelledResume> LABELLED = LabelledResume.of("/format/html.txt");

    private static ReadResume read(String page, Problems problems) {
        return FormatReader.read(page.getBytes(StandardCharsets.UTF_8), null, problems);
    }

    @Test
    void readsLabelledPages() {
        ReadingQuality.check(
                "/format/html.txt",
                68,
                (labelled, told) -> {
                    ReadResume read = read(labelled.text(), told);
                    return read == null ? null : read.resume();
                });
    }

    @Test
    void losesNothingOfLabelledPages() {
        for (LabelledResume labelled : LABELLED) {
            Problems told = new Problems();
            ReadResume read = read(labelled.text(), told);
            assertThat(lost(labelled.text(), read, told)).as(labelled.name()).isEmpty();
        }
    }

    @Test
    void losesNothingOfRandomPages(Random random) {
        for (int i = 0; i < 1_000; i++) {
            String page = "<html><body><h2>Experience</h2>" + random(random) + "</body></html>";
            Problems told = new Problems();
            ReadResume read = read(page, told);
            if (read == null) {
                assertThat(told.haveErrors()).isTrue();
            } else {
                assertThat(lost(page, read, told)).as(page).isEmpty();
            }
        }
    }

    private static List<String> lost(String page, ReadResume read, Problems problems) {
        String text =
                Jsoup.parse(page)
                        .nodeStream(TextNode.class)
                        .map(TextNode::getWholeText)
                        .collect(Collectors.joining(" "));
        return LostWords.of(text, read.json(), problems);
    }

    private static String random(Random random) {
        List<String> tags =
                List.of(
                        "p",
                        "div",
                        "span",
                        "b",
                        "ul",
                        "li",
                        "table",
                        "tr",
                        "td",
                        "h2",
                        "h3",
                        "br",
                        "dl",
                        "dt",
                        "dd",
                        "section",
                        "a href=\"https://a.example\"",
                        "pre");
        List<String> words =
                List.of(
                        "Skills",
                        "Engineer",
                        "Acme",
                        "Ltd",
                        "2019 – 2021",
                        "Built it.",
                        "a@b.example",
                        "Stack: Go, Rust",
                        "Present",
                        "Education",
                        "x, y",
                        "&lt;b&gt;",
                        "工程师");
        StringBuilder page = new StringBuilder();
        for (int i = random.nextInt(60); i >= 0; i--) {
            String tag = tags.get(random.nextInt(tags.size()));
            switch (random.nextInt(3)) {
                case 0 -> page.append('<').append(tag).append('>');
                case 1 -> page.append("</").append(tag.split(" ")[0]).append('>');
                default -> page.append(words.get(random.nextInt(words.size()))).append(' ');
            }
        }
        return page.toString();
    }

    @Test
    void tellsTheMenuOfThePage() {
        Problems problems = new Problems();
        read("<html><body><nav>Home Blog</nav><h1>Ann</h1><h2>Skills</h2><p>Go</p>", problems);

        assertThat(problems.all())
                .extracting(Problem::sentence)
                .contains("The menu \"Home Blog\" is not read.");
    }

    @Test
    void tellsThePlace() {
        Problems problems = new Problems();
        read("<html>\n<body>\n <h2>Skills</h2>\n<p>Go</p></body></html>", problems);

        assertThat(problems.all())
                .anySatisfy(problem -> assertThat(problem.place()).hasToString("3:6"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<html><body> | HTML",
                "<?xml version=\"1.0\"?><html> | HTML",
                "<!-- x --><html> | HTML",
                "<div><h2>Skills</h2></div> | HTML",
                "<b>Ann</b> and more | TEXT"
            })
    void recognisesPages(String text, Format format) {
        assertThat(FormatRecognizer.formatOf(text)).isEqualTo(format);
    }

    @Test
    void readsAPageBelowTheDataOfItsGenerator() {
        String text = "---\ntitle: \"Ann\"\n---\n<div><h3>Skills</h3><ul><li>Go</li></ul></div>";
        Problems problems = new Problems();

        assertThat(FormatRecognizer.formatOf(text)).isEqualTo(Format.HTML);
        assertThat(read(text, problems)).isNotNull();
        assertThat(problems.all())
                .anySatisfy(told -> assertThat(told.sentence()).contains("title: \"Ann\""));
    }

    @Test
    void takesMarkdownThatBeginsWithHtmlForMarkdown() {
        String text = "<h1 align=\"center\">Ann</h1>\n\n## Skills\n\nGo <br>";

        assertThat(FormatRecognizer.formatOf(text)).isEqualTo(Format.MARKDOWN);
    }

    @Test
    void readsDeepPages() {
        Problems problems = new Problems();
        String page = "<html>" + "<div><ul><li>".repeat(50_000) + "Skills";

        assertThat(read(page, problems) != null || problems.haveErrors()).isTrue();
    }

    @Test
    void readsWhateverComes(Random random) {
        for (int i = 0; i < 1_500; i++) {
            LabelledResume labelled = LABELLED.get(random.nextInt(LABELLED.size()));
            byte[] content = labelled.text().getBytes(StandardCharsets.UTF_8);
            Problems told = new Problems();
            ReadResume read = FormatReader.read(Spoilt.of(content, 0, random), null, told);
            assertThat(read != null || told.haveErrors()).isTrue();
        }
    }
}
