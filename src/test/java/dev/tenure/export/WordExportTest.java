package dev.tenure.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.house.SeededRandom;

import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Résumés as Word documents, which are valid and which the import's own reader reads as they were.
 */
@ExtendWith(SeededRandom.class)
class WordExportTest {

    private static final int PEOPLE = 100;

    private final RandomDocument documents;

    WordExportTest(Random random) {
        documents = new RandomDocument(random);
    }

    private static Export export(String document) {
        return ExportFormat.DOCX.write(RandomDocument.visible(document));
    }

    private static Export sample(String slug) throws IOException {
        return export(Files.readString(Path.of("schema/sample/" + slug + ".json")));
    }

    private static XWPFDocument opened(Export export) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(export.document()));
    }

    /** Returns what of a document is not as ECMA-376 has it. */
    private static List<XmlError> faults(Export export) throws Exception {
        List<XmlError> faults = new ArrayList<>();
        try (XWPFDocument document = opened(export)) {
            for (var part : document.getPackage().getParts()) {
                XmlObject xml =
                        switch (part.getPartName().getName()) {
                            case "/word/document.xml" ->
                                    DocumentDocument.Factory.parse(part.getInputStream());
                            case "/word/styles.xml" ->
                                    StylesDocument.Factory.parse(part.getInputStream());
                            case "/word/numbering.xml" ->
                                    NumberingDocument.Factory.parse(part.getInputStream());
                            case "/word/settings.xml" ->
                                    SettingsDocument.Factory.parse(part.getInputStream());
                            default -> null;
                        };
                if (xml != null) {
                    xml.validate(new XmlOptions().setErrorListener(faults));
                }
            }
        }
        return faults;
    }

    @ParameterizedTest
    @ValueSource(strings = {"architect", "ines-barragan-wu", "kenji-okafor", "mara-lindqvist"})
    void givesASampleThatAnImportReads(String slug) throws Exception {
        Export export = sample(slug);
        assertThat(faults(export)).isEmpty();
        assertThat(export.losses()).allMatch(loss -> loss.path().startsWith("$.location."));
    }

    @Test
    void hasTheStylesOfWord() throws Exception {
        try (XWPFDocument document = opened(sample("architect"))) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getStyle)
                    .contains("Title", "Heading1", "Heading2", "ListBullet");
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> "ListBullet".equals(paragraph.getStyle()))
                    .extracting(XWPFParagraph::getNumID)
                    .isNotEmpty()
                    .doesNotContainNull();
            assertThat(document.getPackagePart().getRelationshipsByType(link()))
                    .extracting(PackageRelationship::getTargetURI)
                    .asString()
                    .contains("https://");
        }
    }

    private static String link() {
        return "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";
    }

    @ParameterizedTest
    @CsvSource({"kenji-okafor, 0", "mara-lindqvist, 1"})
    void hasLabelsWhereAnImportNeedsThemAlone(String slug, int labelled) throws IOException {
        try (XWPFDocument document = opened(sample(slug))) {
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> paragraph.getText().startsWith("Employer:"))
                    .hasSize(labelled);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Led the move of the bank to PostgreSQL and of its clients, en-US, zh-CN",
        "Leitung der Migration auf PostgreSQL für die Bank und mit der Bahn, de-DE, zh-CN",
        "主导订单系统从单体迁移到微服务, en-US, zh-CN",
        "銀行のシステムをマイクロサービスに移行した, en-US, ja-JP"
    })
    void saysItsLanguage(String text, String latin, String eastAsian) throws Exception {
        Export export = export(work(text));
        try (XWPFDocument document = opened(export)) {
            var styles =
                    StylesDocument.Factory.parse(
                            document.getStyles().getPackagePart().getInputStream());
            var language =
                    styles.getStyles().getDocDefaults().getRPrDefault().getRPr().getLangArray(0);
            assertThat(language.getVal()).isEqualTo(latin);
            assertThat(language.getEastAsia()).isEqualTo(eastAsian);
            assertThat(document.getProperties().getCoreProperties().getTitle())
                    .isEqualTo("Ada Byron");
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

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0001b", "a\\uD800b", "a\\uFFFEb"})
    void leavesOutWhatXmlCannotSay(String text) throws Exception {
        assertThat(faults(export(work(text)))).isEmpty();
    }

    @Test
    void keepsMarkupAsText() throws Exception {
        Export export = export(work("<w:b/> & {text} ]]> $1 \\\\0"));
        assertThat(faults(export)).isEmpty();
        assertThat(export.losses()).isEmpty();
    }

    @Test
    void isTheSameWheneverItIsWritten() throws IOException {
        assertThat(sample("mara-lindqvist").document())
                .isEqualTo(sample("mara-lindqvist").document());
    }

    private static String work(String highlight) {
        return """
        {"basics": {"name": "Ada Byron"},
         "work": [{"name": "Acme", "position": "Engineer", "startDate": "2019",
                   "highlights": ["%s"]}]}
        """
                .formatted(highlight);
    }
}
