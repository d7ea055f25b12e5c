package dev.tenure.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tenure.graph.BadRequest;
import dev.tenure.house.SeededRandom;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Résumés as PDFs, which are accessible and which the import's own reader reads as they were. */
@ExtendWith(SeededRandom.class)
class PdfExportTest {

    private static final int PEOPLE = 25;

    private static final String CHINESE =
            """
            {"basics": {"name": "王小明", "label": "高级后端工程师", "summary": "十年后端开发经验。"},
             "work": [{"name": "蓝桥科技有限公司", "position": "高级后端工程师", "startDate": "2019-03",
                       "location": "杭州", "highlights": ["%s", "用Go和PostgreSQL重写结算服务。"],
                       "x-tenure": {"technologies": ["Go", "PostgreSQL"]}}]}
            """
                    .formatted("主导订单系统从单体迁移到微服务，故障率下降了百分之八十。".repeat(5));

    private final RandomDocument documents;

    PdfExportTest(Random random) {
        documents = new RandomDocument(random);
    }

    @BeforeAll
    static void findsTheValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static String sample(String slug) throws IOException {
        return Files.readString(Path.of("schema/sample/" + slug + ".json"));
    }

    private static Export export(String document) {
        return ExportFormat.PDF.write(RandomDocument.visible(document));
    }

    private static List<String> faults(Export export) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(
                                        new ByteArrayInputStream(export.document()),
                                        PDFAFlavour.PDFUA_1);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(fault -> fault.getRuleId().getClause() + " " + fault.getMessage())
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"architect", "ines-barragan-wu", "kenji-okafor", "mara-lindqvist"})
    void givesASampleOnTwoPagesThatAnImportReadsAndAllCanHear(String slug) throws Exception {
        Export export = export(sample(slug));
        assertThat(faults(export)).isEmpty();
        assertThat(export.losses()).allMatch(loss -> loss.path().startsWith("$.location."));
        try (PDDocument document = Loader.loadPDF(export.document())) {
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .extracting("title")
                    .contains("Work Experience");
        }
    }

    @Test
    void givesChineseItsLanguageAndItsTypefaces() throws Exception {
        Export export = export(CHINESE);
        assertThat(faults(export)).isEmpty();
        assertThat(export.losses()).isEmpty();
        try (PDDocument document = Loader.loadPDF(export.document())) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh");
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"#7a1fa2, 0.47843 0.12157 0.63529 rg", "'', 0.11373 0.3098 0.48627 rg"})
    void hasItsAccent(String accent, String colour) throws Exception {
        Export export =
                export(
                        """
                        {"basics": {"name": "Ada Byron"}, "work": [{"name": "Acme"}],
                         "meta": {"x-tenure": {"appearance": {"accent": "%s"}}}}
                        """
                                .formatted(accent));
        assertThat(faults(export)).isEmpty();
        try (PDDocument document = Loader.loadPDF(export.document())) {
            String drawn =
                    new String(
                            document.getPage(0).getContents().readAllBytes(),
                            StandardCharsets.ISO_8859_1);
            assertThat(drawn).contains(colour);
        }
    }

    @ParameterizedTest
    @CsvSource({"TWO_COLUMNS, true", "ONE_COLUMN, false"})
    void hasItsLayout(String layout, boolean datesStandBefore) throws Exception {
        Export export =
                export(
                        """
                        {"basics": {"name": "Ada Byron"},
                         "work": [{"name": "Acme", "position": "Engineer",
                                   "startDate": "2019-03", "endDate": "2020-04"}],
                         "meta": {"x-tenure": {"appearance": {"layout": "%s"}}}}
                        """
                                .formatted(layout));
        assertThat(faults(export)).isEmpty();
        try (PDDocument document = Loader.loadPDF(export.document())) {
            PlacedWords words = new PlacedWords();
            words.getText(document);
            assertThat(words.left("2019-03") < words.left("Engineer")).isEqualTo(datesStandBefore);
        }
    }

    @Test
    void givesGermanItsLanguage() throws Exception {
        Export export =
                export(
                        work(
                                List.of(
                                        "Leitung der Migration auf PostgreSQL für die Bank",
                                        "Betrieb der Plattform mit Kubernetes und Kafka")));
        assertThat(faults(export)).isEmpty();
        try (PDDocument document = Loader.loadPDF(export.document())) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("de");
        }
    }

    @Test
    void saysWhatRandomPeopleDid() throws Exception {
        for (int i = 0; i < PEOPLE; i++) {
            String document = documents.next().replace("0987", "1987");
            Export export = export(document);
            assertThat(faults(export)).as(document).isEmpty();
            assertThat(export.losses())
                    .as(document)
                    .filteredOn(loss -> loss.path().startsWith("$.positions"))
                    .allMatch(loss ->
                            loss.path().contains(".achievements[")
                                    && loss.sentence().contains("\"-"));
        }
    }

    @Test
    void isTheSameWheneverItIsWritten() throws IOException {
        assertThat(export(sample("mara-lindqvist")).document())
                .isEqualTo(export(sample("mara-lindqvist")).document());
    }

    @Test
    void isWrittenByAThreadThatReadNoneBefore() throws Exception {
        byte[] document = export(CHINESE).document();
        try (ExecutorService another = Executors.newSingleThreadExecutor()) {
            assertThat(another.submit(() -> export(CHINESE).document()).get()).isEqualTo(document);
        }
    }

    @Test
    void tellsWhichCharactersHaveNoTypeface() throws Exception {
        Export export =
                export(
                        """
                        {"work": [{"name": "Acme", "position": "Engineer", "startDate": "2019",
                                   "highlights": ["Shipped 🚀", "שלום", "مرحبا", "a\\u0001b"]}]}
                        """);
        assertThat(faults(export)).isEmpty();
        assertThat(export.losses().getFirst().sentence()).contains("🚀 ש ל ו ם م ر ح ب ا");
    }

    @Test
    void breaksWhatHasNoPlaceToBreak() throws Exception {
        Export export = export(work(List.of("x".repeat(3_000), "一".repeat(3_000))));
        assertThat(faults(export)).isEmpty();
        assertThat(export.losses()).isEmpty();
    }

    @Test
    void refusesWhatWouldTakeTooLong() {
        String document =
                work(
                        IntStream.range(0, 10_000)
                                .mapToObj("Achieved the thing number %d"::formatted)
                                .toList());
        assertThatExceptionOfType(BadRequest.class)
                .isThrownBy(() -> export(document))
                .withMessageContaining("too many for a PDF");
    }

    private static String work(List<String> highlights) {
        return """
        {"basics": {"name": "Ada Byron"},
         "work": [{"name": "Acme", "position": "Engineer", "startDate": "2019",
                   "highlights": [%s]}]}
        """
                .formatted(
                        highlights.stream()
                                .map(text -> "\"" + text + "\"")
                                .collect(Collectors.joining(",")));
    }
}
