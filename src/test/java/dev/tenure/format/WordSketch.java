package dev.tenure.format;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Makes a Word document of a sketch: a line is a paragraph, {@code #} begins a heading, {@code *}
 * an item, {@code !} a bold one, {@code |} a row whose cells {@code ||} parts and whose paragraphs
 * {@code /} does.
 */
final class WordSketch {

    private static final String NAMESPACE =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private final StringBuilder body = new StringBuilder();

    private WordSketch() {}

    /** Returns the file of this name, or the document of the sketch. */
    static byte[] of(String name, String text) {
        return name.endsWith(".docx") ? Resources.bytes(name) : of(text);
    }

    static byte[] of(String text) {
        WordSketch sketch = new WordSketch();
        boolean inTable = false;
        for (String line : text.split("\n")) {
            if (line.startsWith("| ") != inTable) {
                inTable = !inTable;
                sketch.body.append(inTable ? "<w:tbl>" : "</w:tbl>");
            }
            if (inTable) {
                sketch.row(line.substring(2));
            } else {
                sketch.paragraph(line);
            }
        }
        return document(sketch.body + (inTable ? "</w:tbl>" : ""));
    }

    /** Returns the document with this body, in XML. */
    static byte[] document(String body) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("word/document.xml", xml("document", "<w:body>" + body + "</w:body>"));
        StringBuilder styles = new StringBuilder();
        for (int level = 1; level < 4; level++) {
            styles.append(
                    "<w:style w:styleId=\"H%1$d\"><w:name w:val=\"heading %1$d\"/></w:style>"
                            .formatted(level));
        }
        files.put("word/styles.xml", xml("styles", styles.toString()));
        return Zip.of(files);
    }

    private static byte[] xml(String root, String content) {
        return "<?xml version=\"1.0\"?><w:%1$s%2$s>%3$s</w:%1$s>"
                .formatted(root, NAMESPACE, content)
                .getBytes(StandardCharsets.UTF_8);
    }

    private void row(String cells) {
        body.append("<w:tr>");
        for (String cell : cells.split(" \\|\\| ")) {
            body.append("<w:tc>");
            for (String line : cell.split(" / ")) {
                paragraph(line);
            }
            body.append("</w:tc>");
        }
        body.append("</w:tr>");
    }

    private void paragraph(String line) {
        int marks = 0;
        while (marks < line.length() && line.charAt(marks) == line.charAt(0)) {
            marks++;
        }
        char first = line.isEmpty() ? ' ' : line.charAt(0);
        boolean isMarked = line.startsWith(" ", marks);
        if (first == '#' && isMarked) {
            add("<w:pStyle w:val=\"H%d\"/>".formatted(marks), "", line.substring(marks + 1));
        } else if (first == '*' && isMarked) {
            String numbering = "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"1\"/></w:numPr>";
            add(numbering.formatted(marks - 1), "", line.substring(marks + 1));
        } else if (first == '!') {
            add("", "<w:rPr><w:b/></w:rPr>", line.substring(1));
        } else {
            add("", "", line);
        }
    }

    private void add(String properties, String look, String text) {
        String escaped =
                text.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace("\t", "</w:t><w:tab/><w:t>");
        body.append(
                "<w:p><w:pPr>%s</w:pPr><w:r>%s<w:t>%s</w:t></w:r></w:p>"
                        .formatted(properties, look, escaped));
    }
}
