package dev.tenure.word;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/** The text of a document: a paragraph for each heading, paragraph and item of a page. */
final class WordText {

    private static final int DEEPEST = 8;
    private static final String DATES = "dates";

    /** Its numbering stands beside its style, since many programs look for it there alone. */
    private static final String ITEM =
            """
            <w:pStyle w:val="ListBullet"/>\
            <w:numPr><w:ilvl w:val="%d"/><w:numId w:val="1"/></w:numPr>\
            """;

    private static final Map<String, String> STYLES =
            Map.of(
                    "h1", "Title",
                    "h2", "Heading1",
                    "h3", "Heading2",
                    "h4", "Heading3",
                    "headline", "Subtitle",
                    "contacts", "Contacts",
                    "where", "Details",
                    "field", "Details",
                    "fact", "Details");

    private final WordLinks links;
    private final StringBuilder text = new StringBuilder();

    WordText(WordLinks links) {
        this.links = links;
    }

    /** Returns what stands in an element, as XML. */
    String of(Element page) {
        add(page, -1);
        return text.toString();
    }

    /**
     * Adds what stands in an element.
     *
     * @param depth of lists, from 0
     */
    private void add(Element element, int depth) {
        for (Element child : element.children()) {
            switch (child.normalName()) {
                case "ul" -> add(child, depth + 1);
                case "li" -> addItem(child, depth);
                case "div" -> add(child, depth);
                default -> addParagraph(child);
            }
        }
    }

    private void addParagraph(Element element) {
        if (isDates(element) && isHeading(element.previousElementSibling())) {
            return;
        }
        WordRuns runs = new WordRuns(links);
        runs.add(element, "");
        Element next = element.nextElementSibling();
        if (isHeading(element) && next != null && isDates(next)) {
            runs.addAtMargin(next);
        }
        String kind = element.className().isEmpty() ? element.normalName() : element.className();
        String style = STYLES.get(kind);
        paragraph(style == null ? "" : "<w:pStyle w:val=\"%s\"/>".formatted(style), runs);
    }

    private static boolean isDates(Element element) {
        return element.hasClass(DATES);
    }

    private static boolean isHeading(@Nullable Element element) {
        return element != null && element.nameIs("h3");
    }

    private void addItem(Element item, int depth) {
        WordRuns runs = new WordRuns(links);
        for (Node child : item.childNodes()) {
            if (!child.nameIs("ul")) {
                runs.add(child, "");
            }
        }
        paragraph(ITEM.formatted(Math.min(depth, DEEPEST)), runs);
        add(item, depth);
    }

    private void paragraph(String properties, WordRuns runs) {
        if (!runs.isEmpty()) {
            String look = properties.isEmpty() ? "" : "<w:pPr>" + properties + "</w:pPr>";
            text.append("<w:p>").append(look).append(runs.xml()).append("</w:p>\n");
        }
    }
}
