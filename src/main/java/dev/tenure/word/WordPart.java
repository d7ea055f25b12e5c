package dev.tenure.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of a Word document, in their order, each a template. */
enum WordPart {
    TYPES("[Content_Types].xml", "types"),
    PACKAGE("_rels/.rels", "package"),
    CORE("docProps/core.xml", "core"),
    DOCUMENT("word/document.xml", "document"),
    RELATIONSHIPS("word/_rels/document.xml.rels", "relationships"),
    STYLES("word/styles.xml", "styles"),
    NUMBERING("word/numbering.xml", "numbering"),
    SETTINGS("word/settings.xml", "settings");

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)}");

    private final String path;
    private final String template;

    WordPart(String path, String template) {
        this.path = path;
        this.template = read(template);
    }

    /** Returns its path in the document. */
    String path() {
        return path;
    }

    private static String read(String template) {
        try (InputStream content =
                Objects.requireNonNull(
                        WordPart.class.getResourceAsStream("/word/" + template + ".xml"))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns its XML, with what belongs in its places. */
    String filledWith(Map<String, String> parts) {
        return PLACE.matcher(template)
                .replaceAll(place ->
                        Matcher.quoteReplacement(
                                Objects.requireNonNull(parts.get(place.group(1)))));
    }
}
