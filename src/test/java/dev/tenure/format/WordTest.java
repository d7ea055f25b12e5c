package dev.tenure.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.document.LabelledResume;
import dev.tenure.document.LostWords;
import dev.tenure.document.Problems;
import dev.tenure.document.ReadingQuality;
import dev.tenure.house.SeededRandom;
import dev.tenure.resume.Achievement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

@ExtendWith(SeededRandom.class)
class WordTest {

    private static final List<LabelledResume> LABELLED = LabelledResume.of("/format/word.txt");

    private final Problems problems = new Problems();

    private ReadResume read(byte[] content) {
        return FormatReader.read(content, null, problems);
    }

    @Test
    void readsLabelledDocuments() {
        ReadingQuality.check(
                "/format/word.txt",
                59,
                (labelled, told) -> {
                    byte[] content = WordSketch.of(labelled.name(), labelled.text());
                    ReadResume read = FormatReader.read(content, null, told);
                    return read == null ? null : read.resume();
                });
    }

    @Test
    void losesNothingOfLabelledDocuments() {
        for (LabelledResume labelled : LABELLED) {
            Problems told = new Problems();
            ReadResume read =
                    FormatReader.read(WordSketch.of(labelled.name(), labelled.text()), null, told);
            assertThat(LostWords.of(bare(labelled.text()), read.json(), told))
                    .as(labelled.name())
                    .isEmpty();
        }
    }

    @Test
    void losesNothingOfRandomDocuments(Random random) {
        for (int i = 0; i < 500; i++) {
            String sketch = "Experience\n" + random(random);
            Problems told = new Problems();
            ReadResume read = FormatReader.read(WordSketch.of(sketch), null, told);
            if (read == null) {
                assertThat(told.haveErrors()).isTrue();
            } else {
                assertThat(LostWords.of(bare(sketch), read.json(), told)).as(sketch).isEmpty();
            }
        }
    }

    /** Returns the text of a sketch without its marks of items. */
    private static String bare(String sketch) {
        return sketch.replace("•", "");
    }

    private static String random(Random random) {
        List<String> lines =
                LABELLED.stream().flatMap(one -> one.text().lines()).distinct().toList();
        StringBuilder sketch = new StringBuilder();
        for (int i = random.nextInt(25); i >= 0; i--) {
            String line = lines.get(random.nextInt(lines.size()));
            switch (random.nextInt(5)) {
                case 0 -> sketch.append("* ");
                case 1 -> sketch.append("| a%d || ".formatted(i));
                default -> {}
            }
            sketch.append(line).append('\n');
        }
        return sketch.toString();
    }

    @Test
    void tellsTheParagraph() {
        read(WordSketch.of("# Ann\n## Experience\n### Dev, Acme, 2019 - 2020\nOdd: email: x"));

        assertThat(problems.all())
                .anySatisfy(problem -> assertThat(problem.place()).hasToString("2:1"));
    }

    @Test
    void readsLinksBoxesAndFields() {
        String body =
                """
                <w:p><w:r><w:t>Ann Lee</w:t></w:r></w:p>
                <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>
                <w:r><w:instrText>HYPERLINK "https://ann.example"</w:instrText></w:r>
                <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Site</w:t></w:r>
                <w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
                <w:p><w:r><AlternateContent><Choice><w:txbxContent><w:p><w:r><w:t>Skills</w:t></w:r></w:p>
                <w:p><w:r><w:t>Go, Rust</w:t></w:r></w:p></w:txbxContent></Choice>
                <Fallback><w:txbxContent><w:p><w:r><w:t>Skills</w:t></w:r></w:p></w:txbxContent></Fallback>
                </AlternateContent></w:r></w:p>
                <w:p/><w:p><w:del><w:r><w:delText>Old</w:delText></w:r></w:del>
                <w:ins><w:r><w:t>Languages</w:t></w:r></w:ins></w:p><w:p><w:r><w:t>German</w:t></w:r></w:p>
                """;
        String json = read(WordSketch.document(body)).json();

        assertThat(json)
                .contains("\"network\":\"Site\",\"url\":\"https://ann.example\"")
                .contains("\"skills\":[{\"keywords\":[\"Go\",\"Rust\"]}]")
                .contains("\"languages\":[{\"language\":\"German\"}]")
                .doesNotContain("Old");
    }

    @Test
    void readsTheAlternativeThatHasTheText() {
        String body =
                """
                <w:p><w:r><AlternateContent><Choice><w:drawing/></Choice><Fallback><w:pict><w:txbxContent>
                <w:p><w:r><w:t>Skills</w:t></w:r></w:p><w:p><w:r><w:t>Go, Rust</w:t></w:r></w:p>
                </w:txbxContent></w:pict></Fallback></AlternateContent></w:r></w:p>
                <w:p><w:r><w:t>Languages</w:t></w:r></w:p>
                <w:p><w:r><AlternateContent><Choice><w:t>German</w:t></Choice>
                <Choice><w:t>Deutsch</w:t></Choice></AlternateContent></w:r></w:p>
                """;
        String json = read(WordSketch.document(body)).json();

        assertThat(json)
                .contains("\"skills\":[{\"keywords\":[\"Go\",\"Rust\"]}]")
                .contains("\"languages\":[{\"language\":\"German\"}]");
    }

    @Test
    void readsABoxWhereItIsAnchored() {
        String box =
                "<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:txbxContent>"
                        + "</w:pict></w:r>";
        String body =
                "<w:p>%s<w:r><w:t>Skills</w:t></w:r>%s</w:p>"
                        .formatted(box.formatted("Ann Lee"), box.formatted("Go, Rust"));
        String json = read(WordSketch.document(body)).json();

        assertThat(json)
                .contains("\"name\":\"Ann Lee\"")
                .contains("\"skills\":[{\"keywords\":[\"Go\",\"Rust\"]}]");
    }

    @Test
    void takesLongItemsInStylesOfHeadingsForItems() {
        String body =
                """
                <w:p><w:pPr><w:pStyle w:val="H1"/></w:pPr><w:r><w:t>Experience</w:t></w:r></w:p>
                <w:p><w:pPr><w:pStyle w:val="H2"/></w:pPr>\
                <w:r><w:t>Engineer, Acme Ltd, 2019 - 2020</w:t></w:r></w:p>
                <w:p><w:pPr><w:pStyle w:val="H1"/><w:numPr><w:numId w:val="8"/></w:numPr></w:pPr>\
                <w:r><w:t>Moved forty services and what weavers see of them to machines that nobody \
                has to start by hand</w:t></w:r></w:p>
                """;

        assertThat(read(WordSketch.document(body)).resume().positions().getFirst().achievements())
                .extracting(Achievement::text)
                .containsExactly(
                        "Moved forty services and what weavers see of them to machines that nobody"
                                + " has to start by hand");
    }

    @Test
    void tellsOfFootersAndMacros() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("word/document.xml", xml("<d><p><t>Skills</t></p><p><t>Go</t></p></d>"));
        files.put("word/footer1.xml", xml("<d><p><t>Page 1</t></p></d>"));
        files.put("word/diagrams/data1.xml", xml("<d><p><r><t>Plan</t></r></p></d>"));
        files.put("word/vbaProject.bin", new byte[10]);
        read(Zip.of(files));

        assertThat(problems.all())
                .extracting(Problems.Problem::sentence)
                .contains(
                        "The footers of the document say: \"Page 1\".",
                        "The diagrams of the document say: \"Plan\".",
                        "The macros of the document are not read.");
    }

    @Test
    void refusesEntities() {
        read(
                Zip.of(
                        Map.of(
                                "word/document.xml",
                                xml(
                                        "<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><d>&a;</d>"))));

        assertThat(problems.all())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.sentence())
                                .isEqualTo(
                                        "word/document.xml declares a document type or uses entities of"
                                                + " its own, which are not read."));
    }

    @Test
    void refusesDepth() {
        read(Zip.of(Map.of("word/document.xml", xml("<d>".repeat(200_000)))));

        assertThat(problems.all().getFirst().sentence())
                .isEqualTo("word/document.xml has more than 200,000 elements or 90 levels.");
    }

    @Test
    void refusesADocumentWithoutText() {
        read(Zip.of(Map.of("word/document.xml", xml("<d><p/></d>"))));

        assertThat(problems.all().getFirst().sentence())
                .isEqualTo("The Word document has no text.");
    }

    private static byte[] xml(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void readsWhateverComes(Random random) {
        for (int i = 0; i < 1_500; i++) {
            LabelledResume labelled = LABELLED.get(random.nextInt(LABELLED.size()));
            byte[] content = WordSketch.of(labelled.name(), labelled.text());
            byte[] spoilt =
                    random.nextBoolean()
                            ? Spoilt.of(content, 0, random)
                            : Zip.of(
                                    Map.of(
                                            "word/document.xml",
                                            Spoilt.of(
                                                    Zip.file(content, "word/document.xml"),
                                                    0,
                                                    random)));
            Problems told = new Problems();
            ReadResume read = FormatReader.read(spoilt, null, told);
            assertThat(read != null || told.haveErrors()).isTrue();
        }
    }
}
