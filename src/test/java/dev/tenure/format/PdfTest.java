package dev.tenure.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.document.LabelledResume;
import dev.tenure.document.LostWords;
import dev.tenure.document.Problems;
import dev.tenure.document.Problems.Problem;
import dev.tenure.document.ReadingQuality;
import dev.tenure.house.SeededRandom;
import dev.tenure.resume.Achievement;
import dev.tenure.resume.Resume;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

@ExtendWith(SeededRandom.class)
class PdfTest {

    private static final List<LabelledResume> LABELLED = LabelledResume.of("/format/pdf.txt");

    private static final String SIDEBAR =
            """
            CONTACT
            ann@lee.example
            +48 600 100 200
            Lodz, Poland

            SKILLS
            Kubernetes
            Go, Rust
            PostgreSQL

            LANGUAGES
            Polish: native
            English: C1
            """;

    private static final String MAIN =
            """
            # Ann Lee

            EXPERIENCE

            Platform Engineer, Acme Ltd
            March 2019 - Present
            - Moved 40 services to Kubernetes without a minute of downtime
            - Cut the time of a release from three weeks to two days with
              Argo CD and a test bed

            Developer, Glow Inc
            2015-01 - 2019-02
            - Wrote the dispatch in Go

            EDUCATION

            BSc Computer Science, University of Lodz
            2011 - 2014
            """;

    private final Problems problems = new Problems();

    private ReadResume read(byte[] content) {
        return FormatReader.read(content, null, problems);
    }

    @Test
    void readsSoftHyphensAsTheyAreDrawn() throws IOException {
        byte[] pdf =
                PdfSketch.of(
                        "Experience\n\nEngineer, Acme Ltd, 2019 \u00ad 2021\n"
                                + "- Wrote state\u00adof\u00adthe\u00adart checks with care\u00ad\n"
                                + "fulness for event\u00ad\ndriven services");

        ReadResume read = FormatReader.read(pdf, null, new Problems());

        assertThat(read.resume().positions())
                .singleElement()
                .satisfies(job -> {
                    assertThat(job.period().raw()).isEqualTo("2019 - 2021");
                    assertThat(job.achievements())
                            .extracting(Achievement::text)
                            .containsExactly(
                                    "Wrote state-of-the-art checks with carefulness for"
                                            + " event-driven services");
                });
    }

    @Test
    void readsPeriodsBrokenAtTheRightEdge() throws IOException {
        byte[] pdf =
                PdfSketch.ofColumns(
                        "# Experience\n\nSoftware Engineer\nAcme Ltd\n"
                                + "- Kept people happy and the services up all day and night long",
                        "\n\nJune 2019 –\nMarch 2021",
                        480);

        ReadResume read = FormatReader.read(pdf, null, new Problems());

        assertThat(read.resume().positions())
                .singleElement()
                .satisfies(job -> {
                    assertThat(job.title()).isEqualTo("Software Engineer");
                    assertThat(job.organization().name()).isEqualTo("Acme Ltd");
                    assertThat(job.period().raw()).isEqualTo("June 2019 – March 2021");
                });
    }

    @Test
    void readsLabelledDocuments() {
        ReadingQuality.check(
                "/format/pdf.txt",
                51,
                (labelled, told) -> {
                    ReadResume read =
                            FormatReader.read(Resources.bytes(labelled.name()), null, told);
                    return read == null ? null : read.resume();
                });
    }

    @Test
    void losesNothingOfLabelledDocuments() throws IOException {
        for (LabelledResume labelled : LABELLED) {
            byte[] content = Resources.bytes(labelled.name());
            Problems told = new Problems();
            ReadResume read = FormatReader.read(content, null, told);
            assertThat(LostWords.of(text(content), read.json(), told))
                    .as(labelled.name())
                    .isEmpty();
        }
    }

    /** Returns the text of a document as PDFBox gives it, without bullets. */
    private static String text(byte[] content) throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replaceAll("[•◦▪\uf0b7\ue000-\uf8ff]", " ");
        }
    }

    @Test
    void losesNothingOfRandomPages(Random random) throws IOException {
        for (int i = 0; i < 150; i++) {
            byte[] content = PdfSketch.random(random);
            Problems told = new Problems();
            ReadResume read = FormatReader.read(content, null, told);
            if (read == null) {
                assertThat(told.haveErrors()).isTrue();
            } else {
                assertThat(LostWords.of(text(content), read.json(), told))
                        .as(text(content))
                        .isEmpty();
            }
        }
    }

    @Test
    void tellsThePage() throws IOException {
        read(PdfSketch.of("Ann Lee\n\nExperience\nDev, Acme, 2019 - 2020\f\nSkills\nGo\f"));

        assertThat(problems.all())
                .extracting(problem -> problem.place() + " " + problem.sentence())
                .contains(
                        "page 1 2:1 \"Experience\" begins the section work.",
                        "page 2 1:1 \"Skills\" begins the section skills.",
                        "page 3 1:1 The page has no text: it may be scanned, and pictures are not"
                                + " read.");
    }

    @Test
    void leavesOutWhatStandsOnEachPage() throws IOException {
        Resume resume =
                read(PdfSketch.of(
                                """
                                Ann Lee

                                Experience
                                Engineer, Acme Ltd, 2019 - 2020
                                - Built a loom

                                Ann Lee, December 12, 2022, page 1 of 2
                                \f
                                Ann Lee

                                Developer, Glow Inc, 2017 - 2018
                                - Wrote the dispatch in Go
                                - Wove

                                Ann Lee, December 12, 2022, page 2 of 2
                                """))
                        .resume();

        assertThat(resume.name()).isEqualTo("Ann Lee");
        assertThat(resume.positions())
                .extracting(one ->
                        one.organization().name()
                                + one.achievements().stream().map(Achievement::text).toList())
                .containsExactly(
                        "Acme Ltd[Built a loom]", "Glow Inc[Wrote the dispatch in Go, Wove]");
        assertThat(problems.all())
                .extracting(Problem::sentence)
                .contains("\"Ann Lee, December 12, 2022, page 1 of 2\" stands on other pages too.");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void readsASidebarWhoseLinesAreDrawnBetweenOthers(boolean isLeft) throws IOException {
        byte[] page =
                isLeft
                        ? PdfSketch.ofColumns(SIDEBAR, MAIN, 190)
                        : PdfSketch.ofColumns(MAIN, SIDEBAR, 450);
        Resume resume = read(page).resume();

        assertThat(resume.name()).isEqualTo("Ann Lee");
        assertThat(resume.contacts()).extracting("value").contains("ann@lee.example");
        assertThat(resume.positions())
                .extracting(one ->
                        "%s, %s, %s, %s"
                                .formatted(
                                        one.title(),
                                        one.organization().name(),
                                        one.period().start(),
                                        one.achievements().size()))
                .containsExactly(
                        "Platform Engineer, Acme Ltd, 2019-03, 2",
                        "Developer, Glow Inc, 2015-01, 1",
                        "BSc Computer Science, University of Lodz, 2011, 0");
        assertThat(resume.positions().getFirst().achievements().get(1).text())
                .isEqualTo(
                        "Cut the time of a release from three weeks to two days with Argo CD and a"
                                + " test bed");
    }

    @Test
    void readsColumnsAboveALineAcrossThePage() throws IOException {
        String below = "\n".repeat((int) (MAIN.lines().count() - SIDEBAR.lines().count()) + 2);
        String across =
                "Please think of the woods before you print this page on paper, or do so on both sides";
        Resume resume = read(PdfSketch.ofColumns(SIDEBAR + below + across, MAIN, 190)).resume();

        assertThat(resume.name()).isEqualTo("Ann Lee");
        assertThat(resume.positions())
                .extracting(one -> one.title() + ", " + one.organization().name())
                .containsExactly(
                        "Platform Engineer, Acme Ltd",
                        "Developer, Glow Inc",
                        "BSc Computer Science, University of Lodz");
    }

    @Test
    void readsDatesBesideTheirEntriesThatGoOnBelow() throws IOException {
        String labels =
                """
                Experience

                March 2018 -
                Present


                October
                2016 - 2017

                Glow 2014
                - 2015
                """;
        String entries =
                """


                Engineer, Acme Ltd
                - Moved 40 services to Kubernetes
                - Cut the time of a release to two days

                Analyst, Initech Ltd
                - Counted looms

                Developer
                - Wrote the dispatch in Go
                """;
        Resume resume = read(PdfSketch.ofColumns(labels, entries, 150)).resume();

        assertThat(resume.positions())
                .extracting(one ->
                        "%s, %s, %s, %s"
                                .formatted(
                                        one.title(),
                                        one.organization().name(),
                                        one.period().raw(),
                                        one.achievements().size()))
                .containsExactly(
                        "Engineer, Acme Ltd, March 2018 - Present, 2",
                        "Analyst, Initech Ltd, October 2016 - 2017, 1",
                        "Developer, Glow, 2014 - 2015, 1");
    }

    @Test
    void readsLinesOfScaledPages() throws IOException {
        Resume resume =
                read(PdfSketch.inQuarters("Ann Lee\n\nExperience\nEngineer, Acme, 2019 - 2020"))
                        .resume();

        assertThat(resume.name()).isEqualTo("Ann Lee");
        assertThat(resume.positions())
                .singleElement()
                .matches(one -> one.title().equals("Engineer"));
    }

    @Test
    void joinsLinesThatNobodyWouldBegin() throws IOException {
        Resume resume =
                read(PdfSketch.of(
                                """
                                Experience

                                2012 - 2019 Glow Inc (previous glow-of-the-north.example, current
                                glow.example)
                                - Moved alerts to Prometheus
                                  + Grafana and Loki
                                """))
                        .resume();

        assertThat(resume.positions().getFirst().organization().name()).isEqualTo("Glow Inc");
        assertThat(resume.positions().getFirst().achievements())
                .extracting("text")
                .containsExactly("Moved alerts to Prometheus + Grafana and Loki");
    }

    @Test
    void tellsOfScannedDocuments() throws IOException {
        read(PdfSketch.of("\f"));

        assertThat(sentence())
                .isEqualTo(
                        "The PDF has no text: its pages may be scanned, and pictures are not"
                                + " read.");
    }

    @Test
    void runsNoScripts() throws IOException {
        read(
                PdfSketch.of(
                        "Ann\n\nSkills\nGo",
                        document ->
                                document.getDocumentCatalog()
                                        .setOpenAction(new PDActionJavaScript("app.alert(1)"))));

        assertThat(problems.all())
                .extracting(Problem::sentence)
                .contains("The scripts of the PDF are not run.");
    }

    @Test
    void refusesPasswords() throws IOException {
        read(
                PdfSketch.of(
                        "Ann\n\nSkills\nGo",
                        document ->
                                document.protect(
                                        new StandardProtectionPolicy(
                                                "owner", "user", new AccessPermission()))));

        assertThat(sentence()).isEqualTo("The PDF is locked with a password.");
    }

    @Test
    void readsWhatIsProtectedWithoutAPassword() throws IOException {
        ReadResume read =
                read(
                        PdfSketch.of(
                                "Ann\n\nSkills\nGo",
                                document ->
                                        document.protect(
                                                new StandardProtectionPolicy(
                                                        "owner", "", new AccessPermission()))));

        assertThat(read.resume().name()).isEqualTo("Ann");
    }

    @Test
    void refusesTooManyPages() throws IOException {
        read(PdfSketch.of("Skills\f".repeat(101)));

        assertThat(sentence()).isEqualTo("The PDF has more than 100 pages.");
    }

    @Test
    void refusesWhatUnpacksToTooMuch() throws IOException {
        byte[] spaces = new byte[120 * 1024 * 1024];
        Arrays.fill(spaces, (byte) ' ');
        read(PdfSketch.of("Ann", document -> PdfSketch.append(document, spaces)));

        assertThat(sentence()).isEqualTo("The PDF unpacks to more than a résumé can be.");
    }

    @Test
    void refusesEndlessDrawing() throws IOException {
        byte[] drawing = "q Q ".repeat(2_000_000).getBytes(StandardCharsets.US_ASCII);
        read(PdfSketch.of("Ann", document -> PdfSketch.append(document, drawing)));

        assertThat(sentence()).isEqualTo("The PDF unpacks to more than a résumé can be.");
    }

    @Test
    void refusesTruncatedDocuments() {
        byte[] content = Resources.bytes("one.pdf");
        read(Arrays.copyOf(content, 600));

        assertThat(sentence())
                .isEqualTo("The PDF is broken, ends too early, or is locked with a certificate.");
    }

    private String sentence() {
        return problems.all().getLast().sentence();
    }

    @Test
    void readsWhateverComes(Random random) {
        for (int i = 0; i < 400; i++) {
            LabelledResume labelled = LABELLED.get(random.nextInt(LABELLED.size()));
            byte[] content = Spoilt.of(Resources.bytes(labelled.name()), 10, random);
            Problems told = new Problems();
            ReadResume read = FormatReader.read(content, null, told);
            assertThat(read != null || told.haveErrors()).isTrue();
        }
    }

    @Test
    void readsEmptyPages() throws IOException {
        read(PdfSketch.of("", document -> document.addPage(new PDPage())));

        assertThat(problems.haveErrors()).isTrue();
    }
}
