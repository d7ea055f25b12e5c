package dev.tenure.word;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.springframework.web.util.HtmlUtils;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes pages as Word documents. */
public final class WordDocument {

    /** The media type of such documents. */
    public static final String MEDIA_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** Says nothing: the earliest time that a zip archive can say. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private WordDocument() {}

    /**
     * Returns a page as a document.
     *
     * @param language a tag of BCP 47
     * @param accent the colour of headings and links, as {@code #rrggbb}
     * @param page headings, paragraphs and lists as XHTML, whose classes are styles
     */
    public static byte[] of(String language, String title, String accent, String page) {
        Element body = Jsoup.parseBodyFragment("").body();
        Parser.xmlParser().parseFragmentInput(page, body, "").forEach(body::appendChild);
        WordLinks links = new WordLinks();
        String text = new WordText(links).of(body);
        WordLanguage said = WordLanguage.of(language);
        Map<String, String> parts =
                Map.of(
                        "title", XmlText.of(title),
                        "language", HtmlUtils.htmlEscape(said.tag()),
                        "eastAsianLanguage", said.eastAsian(),
                        "eastAsianTypeface", said.typeface(),
                        "accent", accent.substring(1),
                        "links", links.relationships(),
                        "text", text);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (WordPart part : WordPart.values()) {
                ZipEntry entry = new ZipEntry(part.path());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(part.filledWith(parts).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
        return bytes.toByteArray();
    }
}
