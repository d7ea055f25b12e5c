package dev.tenure.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tenure.document.Problems;
import dev.tenure.resume.Achievement;
import dev.tenure.resume.Organization;
import dev.tenure.resume.Position;
import dev.tenure.resume.Resume;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

class TypefaceTest {

    private final Problems problems = new Problems();

    private Resume read(byte[] content) {
        ReadResume read = FormatReader.read(content, null, problems);
        assertThat(read).as(problems.all().toString()).isNotNull();
        return read.resume();
    }

    private static String named(Position position) {
        Organization organization = position.organization();
        return position.title()
                + " @ "
                + (organization == null ? null : organization.name())
                + " in "
                + position.location();
    }

    private static List<String> done(Position position) {
        return position.achievements().stream().map(Achievement::text).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*Loom Works* Quality Engineer   2019 - 2021",
                "*Loom Works* _Quality Engineer_   2019 - 2021",
                "*Quality Engineer* Loom Works   2019 - 2021",
                "_Quality Engineer_ *Loom Works* 2019 - 2021",
                "*Quality Engineer* at *Loom Works* 2019 - 2021"
            })
    void partsTitleAndEmployerByTheirTypeface(String heading) throws IOException {
        Resume resume = read(PdfFaceSketch.of("Ada\n\n*Experience*\n\n" + heading + "\n- Wove"));

        assertThat(resume.positions())
                .extracting(TypefaceTest::named)
                .containsExactly("Quality Engineer @ Loom Works in null");
    }

    @Test
    void partsThemInADocumentOfWords() {
        byte[] content =
                WordSketch.document(
                        paragraph("<w:r><w:t>Experience</w:t></w:r>")
                                + paragraph(
                                        """
                                        <w:r><w:rPr><w:b/></w:rPr><w:t>Loom Works </w:t></w:r>
                                        <w:r><w:rPr><w:i/></w:rPr><w:t>Weaver of Cloth</w:t></w:r>
                                        <w:r><w:t>, 2019 - 2021</w:t></w:r>
                                        """));

        assertThat(read(content).positions())
                .extracting(TypefaceTest::named)
                .containsExactly("Weaver of Cloth @ Loom Works in null");
    }

    private static String paragraph(String runs) {
        return "<w:p>" + runs.replaceAll(">\\s+<", "><") + "</w:p>";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Ada\n\n## Experience\n\n**Loom Works** *Weaver of Cloth* 2019 - 2021\n\n- Wove\n",
                """
                <html><body><h1>Ada</h1><h2>Experience</h2>
                <p><b>Loom Works</b> <i>Weaver of Cloth</i> 2019 - 2021</p><ul><li>Wove</li></ul>
                """
            })
    void partsThemInMarkup(String text) {
        assertThat(read(text.getBytes(StandardCharsets.UTF_8)).positions())
                .extracting(TypefaceTest::named)
                .containsExactly("Weaver of Cloth @ Loom Works in null");
    }

    @Test
    void leavesEmphasisWithinSentencesAlone() throws IOException {
        Resume resume =
                read(
                        PdfFaceSketch.of(
                                """
                                *Experience*

                                Weaver, Loom Works, 2019 - 2021
                                - Moved *Cards* from _Paper_ to *Kafka*
                                """));

        assertThat(done(resume.positions().getFirst()))
                .containsExactly("Moved Cards from Paper to Kafka");
    }

    @Test
    void namesAProjectByWhatIsInBold() throws IOException {
        Resume resume =
                read(
                        PdfFaceSketch.of(
                                """
                                *Projects*

                                - *Loom* weaves a cloth, with cards
                                - *Little Shuttle* A shuttle that flies by itself
                                """));

        assertThat(resume.positions())
                .extracting(Position::title, Position::summary)
                .containsExactly(
                        tuple("Loom", "weaves a cloth, with cards"),
                        tuple("Little Shuttle", "A shuttle that flies by itself"));
    }

    @Test
    void takesIconsForNoLetters() throws IOException {
        Resume resume =
                read(
                        PdfFaceSketch.of(
                                """
                                Ada Lovelace

                                ^H^ +48 600 100 200   ^Q^ ada@loom.example

                                ^cogs^ *Experience*

                                Engineer, Loom Works, ^d^ 2019 - 2021
                                """));

        assertThat(resume.contacts())
                .extracting(contact -> contact.value())
                .containsExactlyInAnyOrder("+48 600 100 200", "ada@loom.example");
        assertThat(resume.positions())
                .extracting(TypefaceTest::named)
                .containsExactly("Engineer @ Loom Works in null");
    }

    @Test
    void takesTheIconThatBeginsLinesForABullet() throws IOException {
        Resume resume =
                read(
                        PdfFaceSketch.of(
                                """
                                Experience

                                Weaver, Loom Works
                                ^d^ 2019 - 2021
                                ^p^ London
                                ^+^ Wove a cloth of many colours
                                ^+^ Planned the cards of the loom
                                ^+^ Taught the others how to weave
                                """));

        assertThat(done(resume.positions().getFirst()))
                .containsExactly(
                        "Wove a cloth of many colours",
                        "Planned the cards of the loom",
                        "Taught the others how to weave");
    }

    @Test
    void joinsWordsThatLinesBreak() throws IOException {
        Resume resume =
                read(
                        PdfFaceSketch.of(
                                """
                                Experience

                                Weaver, Loom Works, 2019 - 2021
                                - Led the develop-
                                  ment of a real-
                                  time loom, event-
                                  driven and de-
                                  ployed, with front-
                                  and back-end in low-code, low-
                                  code as it was
                                """));

        assertThat(done(resume.positions().getFirst()))
                .containsExactly(
                        "Led the development of a real-time loom, event-driven and deployed, with"
                                + " front- and back-end in low-code, low-code as it was");
    }
}
