package dev.tenure.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.document.LabelledResume;
import dev.tenure.document.LostWords;
import dev.tenure.document.Problems;
import dev.tenure.document.ReadingQuality;
import dev.tenure.house.SeededRandom;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

@ExtendWith(SeededRandom.class)
class EuropassTest {

    private static final List<LabelledResume> LABELLED = LabelledResume.of("/format/europass.txt");

    private final Problems problems = new Problems();

    private static byte[] bytes(String text) {
        return text.strip().getBytes(StandardCharsets.UTF_8);
    }

    private ReadResume read(String text) {
        return FormatReader.read(bytes(text), null, problems);
    }

    @Test
    void readsLabelledDocuments() {
        ReadingQuality.check(
                "/format/europass.txt",
                34,
                (labelled, told) -> {
                    ReadResume read = FormatReader.read(bytes(labelled.text()), null, told);
                    return read == null ? null : read.resume();
                });
    }

    @Test
    void recognisesItByItsRoot() {
        assertThat(LABELLED)
                .extracting(
                        one -> FormatReader.read(bytes(one.text()), null, new Problems()).format())
                .containsOnly(Format.EUROPASS);
    }

    @Test
    void losesNothingOfLabelledDocuments() {
        for (LabelledResume labelled : LABELLED) {
            Problems told = new Problems();
            ReadResume read = FormatReader.read(bytes(labelled.text()), null, told);
            String written =
                    labelled.text()
                            .replaceAll("&lt;[^&]*&gt;", " ")
                            .replaceAll("<[^>\"]*>", " ")
                            .replaceAll("<[^>]*>|---?|true|false", " ");
            assertThat(LostWords.atAll(written, read.json(), told)).as(labelled.name()).isEmpty();
        }
    }

    @Test
    void losesNothingOfRandomDocuments(Random random) {
        for (int i = 0; i < 300; i++) {
            String text = LABELLED.get(random.nextInt(LABELLED.size())).text().strip();
            Document document = Jsoup.parse(text, "", Parser.xmlParser());
            document.outputSettings().prettyPrint(false);
            for (Element element : List.copyOf(document.children().select("* > * *"))) {
                shuffle(element, random);
            }
            Problems told = new Problems();
            ReadResume read = FormatReader.read(bytes(document.outerHtml()), null, told);
            if (read != null) {
                assertThat(LostWords.atAll(words(document), read.json(), told))
                        .as(document::outerHtml)
                        .isEmpty();
            }
        }
    }

    /** Leaves an element as it is, or lets it go, stand twice or say something else. */
    private static void shuffle(Element element, Random random) {
        switch (random.nextInt(12)) {
            case 0 -> element.remove();
            case 1 -> {
                if (element.parent() != null) {
                    element.after(element.clone());
                }
            }
            case 2, 3, 4, 5 -> {
                if (element.childrenSize() == 0 && element.hasText()) {
                    element.text(
                            random.ints(3, 'a', 'z' + 1)
                                    .collect(
                                            () -> new StringBuilder("word"),
                                            StringBuilder::appendCodePoint,
                                            StringBuilder::append)
                                    .toString());
                }
            }
            default -> {}
        }
    }

    private static String words(Document document) {
        return document.select("*").stream()
                .map(Element::ownText)
                .map(text -> text.replaceAll("<[^>]*>", " "))
                .filter(text -> !Set.of("true", "false").contains(text))
                .collect(Collectors.joining(" "));
    }

    @Test
    void putsEachListInItsSection() {
        String json = read(LABELLED.get(2).text()).json();

        assertThat(json)
                .contains(
                        "{\"name\":\"Databases\",\"keywords\":[\"PostgreSQL\",\"Redis\"]}",
                        "{\"name\":\"Moderation\",\"keywords\":[\"Of meetings\"]}",
                        "\"interests\":[{\"name\":\"Rowing\",\"keywords\":[\"On lakes\"]}]",
                        "{\"name\":\"Scrum Basics\",\"issuer\":\"Ramme AS\",\"date\":\"2019-05\"",
                        "{\"name\":\"Course of Tables\",\"date\":\"2017-01\"",
                        "{\"name\":\"Car\"",
                        "{\"name\":\"Tides in Tables\",\"releaseDate\":\"2016\"",
                        "{\"name\":\"Float for Gauges\",\"summary\":\"A float.\"",
                        "{\"name\":\"Odd Lund\",\"reference\":\"Counts well.\"",
                        "\"email\":\"ilse@berg.example\"");
    }

    @Test
    void tellsEachListThatHasNoSection() {
        read(LABELLED.get(2).text());

        assertThat(problems.all())
                .extracting("path")
                .contains("$.ConferencesAndSeminars", "$.SpeakingHistory", "$.Attachment");
    }

    @Test
    void readsTheLinesOfAchievements() {
        String json = read(LABELLED.get(3).text()).json();

        assertThat(json)
                .contains(
                        "\"awards\":[{\"title\":\"Medal of Sums\"},{\"title\":\"Prize of Ports\"}]");
        assertThat(problems.all())
                .extracting("path")
                .contains("$.basics['Achievement 2']", "$.Skills", "$.AttachmentList");
    }

    @Test
    void readsTheFirstOfSeveralProfiles() {
        String profile =
                "<CandidateProfile languageCode='%s'><Projects><Project><Title>%s</Title></Project>"
                        + "</Projects></CandidateProfile>";
        ReadResume read =
                read(
                        "<Candidate>%s%s</Candidate>"
                                .formatted(
                                        profile.formatted("en", "Loom"),
                                        profile.formatted("de", "Webstuhl")));

        assertThat(read.resume().positions())
                .singleElement()
                .satisfies(one -> assertThat(one.title()).isEqualTo("Loom"));
        assertThat(problems.all()).extracting("path").contains("$.Projects");
        assertThat(read.json()).contains("Webstuhl");
    }

    @Test
    void losesNoLink() {
        String links = "<Link>https://a.example</Link><Link>https://b.example</Link>";
        String json =
                read("<Candidate><CandidateProfile><Projects><Project><Title>Loom</Title>"
                                + links
                                + "</Project></Projects></CandidateProfile></Candidate>")
                        .json();

        assertThat(json).contains("\"url\":\"https://a.example\"", "https://b.example");
    }

    @Test
    void tellsTheElement() {
        read(LABELLED.getFirst().text().replace("2019-09-30", "soon"));

        assertThat(problems.all())
                .anySatisfy(problem -> {
                    assertThat(problem.path()).isEqualTo("$.work[1].endDate");
                    assertThat(problem.place().part())
                            .isEqualTo(
                                    "/Candidate/CandidateProfile/EmploymentHistory/EmployerHistory"
                                            + "/PositionHistory[2]/EmploymentPeriod/EndDate"
                                            + "/FormattedDateTime");
                    assertThat(problem.place().line()).isEqualTo(32);
                });
    }

    @Test
    void readsWhatIsAttachedToAPdf() throws IOException {
        byte[] pdf =
                PdfSketch.of(
                        "Curriculum vitae",
                        document -> attach(document, bytes(LABELLED.getFirst().text())));

        ReadResume read = FormatReader.read(pdf, null, problems);

        assertThat(read.format()).isEqualTo(Format.EUROPASS);
        assertThat(read.resume().name()).isEqualTo("Marta Novotná");
    }

    private static void attach(PDDocument document, byte[] content) throws IOException {
        PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(content));
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile("attachment.xml");
        specification.setEmbeddedFile(file);
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of("attachment.xml", specification));
        PDDocumentNameDictionary names =
                new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
    }

    @Test
    void leavesOutPicturesAndTellsOfThem() {
        String photo = "<Photo><Data>%s</Data></Photo>".formatted("QUJD".repeat(1_000));
        ReadResume read =
                read(LABELLED.get(1).text().replace("<Demographics>", photo + "<Demographics>"));

        assertThat(read.json()).doesNotContain("QUJD");
        assertThat(problems.all())
                .extracting("sentence")
                .contains(
                        "The 4,000 characters of an attached file are left out; the document as it"
                                + " came has them.");
    }

    @Test
    void refusesTooManyLevels() {
        assertThat(read("<Candidate>" + "<a>".repeat(1_000))).isNull();
        assertThat(problems.haveErrors()).isTrue();
    }

    @Test
    void readsWhateverComes(Random random) {
        for (int i = 0; i < 2_000; i++) {
            LabelledResume labelled = LABELLED.get(random.nextInt(LABELLED.size()));
            Problems told = new Problems();
            ReadResume read =
                    FormatReader.read(Spoilt.of(bytes(labelled.text()), 80, random), null, told);
            assertThat(read != null || told.haveErrors()).isTrue();
        }
    }
}
