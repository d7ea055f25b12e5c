package dev.tenure.word;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text of a paragraph: runs of one style, and links. */
final class WordRuns {

    private static final String TAB = "<w:r><w:tab/></w:r>";

    private final WordLinks links;
    private final StringBuilder runs = new StringBuilder();
    private boolean endsInSpace = true;

    WordRuns(WordLinks links) {
        this.links = links;
    }

    /** Returns them as XML. */
    String xml() {
        return runs.toString();
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    /** Adds what stands at the right margin of the same line. */
    void addAtMargin(Element element) {
        runs.append(TAB);
        endsInSpace = true;
        add(element, "Dates");
    }

    /** Adds what stands in an element. */
    void add(Element element, String style) {
        element.childNodes().forEach(child -> add(child, style));
    }

    /** Adds a piece of a paragraph. */
    void add(Node node, String style) {
        switch (node) {
            case TextNode text -> text(text.getWholeText(), style);
            case Element link when link.nameIs("a") -> {
                runs.append("<w:hyperlink r:id=\"%s\">".formatted(links.idOf(link.attr("href"))));
                add(link, "Hyperlink");
                runs.append("</w:hyperlink>");
            }
            case Element label when label.nameIs("b") -> add(label, "Strong");
            default -> {}
        }
    }

    private void text(String text, String style) {
        String said = XmlText.of(text.replaceAll("[ \\t\\r\\n]+", " "));
        String rest = endsInSpace && said.startsWith(" ") ? said.substring(1) : said;
        if (rest.isEmpty()) {
            return;
        }
        String look = style.isEmpty() ? "" : "<w:rPr><w:rStyle w:val=\"" + style + "\"/></w:rPr>";
        runs.append("<w:r>%s<w:t xml:space=\"preserve\">%s</w:t></w:r>".formatted(look, rest));
        endsInSpace = rest.endsWith(" ");
    }
}
