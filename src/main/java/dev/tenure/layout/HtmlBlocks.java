package dev.tenure.layout;

import dev.tenure.document.Code;
import dev.tenure.document.Place;
import dev.tenure.document.Problems;
import dev.tenure.document.Problems.Severity;
import dev.tenure.layout.Block.Kind;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the blocks of a page as a browser without scripts shows them. */
public final class HtmlBlocks {

    private static final int DEEPEST = 100;

    private static final Set<String> UNREAD =
            Set.of("script", "style", "template", "svg", "math", "iframe", "object", "canvas");

    private static final Set<String> PARTS = Set.of("tbody", "thead", "tfoot", "tr", "colgroup");
    private static final Set<String> CELLS = Set.of("td", "th");

    private static final Set<String> EMPHASIS = Set.of("b", "strong", "em", "i");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final List<Block> blocks = new ArrayList<>();
    private final InlineText line = new InlineText();
    private int depth = -1;
    private boolean apart = true;
    private boolean beginsItem;
    private boolean inItem;

    private HtmlBlocks() {}

    /** Returns the blocks of a page. */
    public static List<Block> of(String html, Problems problems) {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
        Document page = parser.parseInput(FrontMatter.readIn(html, problems), "");
        if (!page.title().isBlank()) {
            tell("The title of the page is \"%s\".".formatted(page.title()), problems);
        }
        if (!page.select("script, style").isEmpty()) {
            tell("Scripts and styles are not read.", problems);
        }
        for (Element menu : page.select("nav")) {
            tell("The menu \"%s\" is not read.".formatted(menu.text()), problems);
            menu.remove();
        }
        return in(page.body());
    }

    /** Returns the blocks of a part of a page that stands in another text. */
    static List<Block> ofPart(String html) {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
        return in(parser.parseInput(html, "").body());
    }

    private static void tell(String sentence, Problems problems) {
        problems.add(Severity.NOTE, new Place(1, 1), Code.OTHER, sentence);
    }

    private static List<Block> in(Element element) {
        HtmlBlocks reader = new HtmlBlocks();
        reader.readChildren(element);
        reader.endLine();
        return reader.blocks;
    }

    private void readChildren(Element element) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                line.add(text);
            } else if (child instanceof Element one && !UNREAD.contains(one.normalName())) {
                read(one);
            }
        }
    }

    private void read(Element element) {
        String name = element.normalName();
        if (HEADINGS.contains(name)) {
            endLine();
            readChildren(element);
            add(Kind.HEADING, name.charAt(1) - '0');
            apart = true;
            return;
        }
        switch (name) {
            case "br", "hr" -> {
                endLine();
                apart |= name.equals("hr");
            }
            case "a" -> {
                int from = line.length();
                readChildren(element);
                line.link(from, element.attr("href"));
            }
            case "ul", "ol", "menu" -> {
                endLine();
                depth++;
                readChildren(element);
                endLine();
                depth--;
                inItem = depth >= 0;
                apart = true;
            }
            case "li" -> {
                endLine();
                depth = Math.max(depth, 0);
                beginsItem = true;
                inItem = true;
                readChildren(element);
                endLine();
                inItem = false;
            }
            case "table" -> {
                endLine();
                readBesideCells(element);
                endLine();
                TableBlocks.add(rows(element), blocks);
                apart = true;
            }
            case "pre" -> {
                endLine();
                element.wholeText()
                        .lines()
                        .forEach(one -> {
                            line.add(one, InlineText.place(element));
                            endLine();
                        });
            }
            default -> {
                if (element.isBlock()) {
                    endLine();
                    apart |= !name.equals("dd") && !isLeafBesideOthers(element);
                    readChildren(element);
                    endLine();
                } else {
                    line.beginElement(element);
                    readInline(element);
                }
            }
        }
    }

    private void readInline(Element element) {
        boolean isEmphasis = EMPHASIS.contains(element.normalName());
        if (isEmphasis) {
            line.changeTypeface();
        }
        readChildren(element);
        if (isEmphasis) {
            line.changeTypeface();
        }
    }

    /** Returns whether it is one of the lines that a box holds, below the first. */
    private static boolean isLeafBesideOthers(Element element) {
        Element before = element.previousElementSibling();
        return element.normalName().equals("div")
                && before != null
                && before.normalName().equals("div")
                && isLeaf(element)
                && isLeaf(before);
    }

    private static boolean isLeaf(Element element) {
        return element.children().stream().noneMatch(Element::isBlock);
    }

    /** Reads what a table has outside its cells, such as its caption. */
    private void readBesideCells(Element part) {
        for (Node child : part.childNodes()) {
            if (child instanceof TextNode text) {
                line.add(text);
            } else if (child instanceof Element one && PARTS.contains(one.normalName())) {
                readBesideCells(one);
            } else if (child instanceof Element one
                    && !CELLS.contains(one.normalName())
                    && !UNREAD.contains(one.normalName())) {
                read(one);
            }
        }
    }

    private static List<List<List<Block>>> rows(Element table) {
        List<List<List<Block>>> rows = new ArrayList<>();
        for (Element row : table.select("tr")) {
            if (row.closest("table") == table) {
                rows.add(
                        row.children().stream()
                                .filter(cell -> CELLS.contains(cell.normalName()))
                                .map(HtmlBlocks::in)
                                .toList());
            }
        }
        return rows;
    }

    private void endLine() {
        if (line.isBlank()) {
            line.clear();
        } else if (!inItem) {
            add(Kind.LINE, 0);
        } else if (beginsItem || blocks.isEmpty() || !blocks.getLast().isItem()) {
            add(Kind.ITEM, depth);
            beginsItem = false;
        } else {
            Block item = blocks.removeLast();
            blocks.add(item.withText(item.text() + " " + line.take().strip()));
        }
    }

    private void add(Kind kind, int level) {
        Place place = line.place();
        String text = line.take().strip();
        if (!text.isEmpty()) {
            blocks.add(new Block(kind, level, text, place, apart || kind != Kind.LINE));
            apart = kind != Kind.LINE;
        }
    }
}
