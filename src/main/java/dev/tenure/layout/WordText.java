package dev.tenure.layout;

import dev.tenure.document.Place;
import dev.tenure.document.XmlElement;
import dev.tenure.layout.Block.Kind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** The paragraphs and tables of one part of a Word document. */
final class WordText {

    /** How long a heading is at most that has a number or a bullet. */
    private static final int LONGEST_HEADING = 80;

    private final WordStyles styles;
    private final Map<String, String> links;
    private final List<Block> blocks = new ArrayList<>();
    private int paragraphs;
    private boolean isGap = true;
    private boolean wasEmphasized;
    private int spaceBelow;
    private final Deque<Integer> indents = new ArrayDeque<>();

    WordText(WordStyles styles, Map<String, String> links, int paragraphs) {
        this.styles = styles;
        this.links = links;
        this.paragraphs = paragraphs;
    }

    /** Returns how many paragraphs there were, with those before this part. */
    int paragraphs() {
        return paragraphs;
    }

    List<Block> read(XmlElement root) {
        readChildren(root);
        return blocks;
    }

    private void readChildren(XmlElement element) {
        for (XmlElement child : element.children()) {
            switch (child.name()) {
                case "p" -> readParagraph(child);
                case "tbl" -> readTable(child);
                case "AlternateContent" -> readChildren(WordAlternatives.chosen(child));
                case "del", "moveFrom", "sectPr" -> {}
                default -> readChildren(child);
            }
        }
    }

    private void readTable(XmlElement table) {
        List<List<List<Block>>> rows = new ArrayList<>();
        List<XmlElement> written = new ArrayList<>();
        collect(table, "tr", written);
        for (XmlElement row : written) {
            List<XmlElement> cells = new ArrayList<>();
            collect(row, "tc", cells);
            rows.add(cells.stream().map(this::cell).toList());
        }
        TableBlocks.add(rows, blocks);
        isGap = true;
    }

    /** Collects what stands in an element, perhaps in a field that is to be filled in. */
    private static void collect(XmlElement element, String name, List<XmlElement> found) {
        for (XmlElement child : element.children()) {
            if (child.is(name)) {
                found.add(child);
            } else if (!child.is("tbl") && !child.is("p")) {
                collect(child, name, found);
            }
        }
    }

    private List<Block> cell(XmlElement cell) {
        WordText text = new WordText(styles, links, paragraphs);
        List<Block> read = text.read(cell);
        paragraphs = text.paragraphs;
        return read;
    }

    private void readParagraph(XmlElement paragraph) {
        paragraphs++;
        int number = paragraphs;
        XmlElement properties = paragraph.at("pPr");
        WordRuns runs = new WordRuns(links, styles.look(properties));
        runs.read(paragraph);
        readBoxes(runs.boxesBefore());
        List<String> lines =
                runs.text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.isEmpty()) {
            isGap = true;
        } else {
            addText(lines, runs, properties, number);
        }
        readBoxes(runs.boxesAfter());
    }

    private void readBoxes(List<XmlElement> boxes) {
        for (XmlElement box : boxes) {
            isGap = true;
            readChildren(box);
            isGap = true;
        }
    }

    private void addText(
            List<String> lines, WordRuns runs, @Nullable XmlElement properties, int number) {
        boolean isEmphasized = runs.isEmphasized() || isInCapitals(runs.text());
        boolean isApart =
                isGap
                        || isEmphasized && !wasEmphasized
                        || styles.space(properties, "before") > spaceBelow;
        add(lines, indent(runs.text()), properties, new Place(number, 1), isApart);
        isGap = false;
        wasEmphasized = isEmphasized;
        spaceBelow = styles.space(properties, "after");
    }

    private static boolean isInCapitals(String text) {
        return text.codePoints().anyMatch(Character::isUpperCase)
                && text.codePoints().noneMatch(Character::isLowerCase);
    }

    private static int indent(String text) {
        String first = text.stripLeading();
        int begins = text.length() - first.length();
        return begins - 1 - text.lastIndexOf('\n', begins);
    }

    /** Returns how deep an item stands whose bullet is typed, below others of that kind. */
    private int level(int indent) {
        while (!indents.isEmpty() && indents.getLast() > indent) {
            indents.removeLast();
        }
        if (indents.isEmpty() || indents.getLast() < indent) {
            indents.add(indent);
        }
        return indents.size() - 1;
    }

    private void add(
            List<String> lines,
            int indent,
            @Nullable XmlElement properties,
            Place place,
            boolean isApart) {
        int heading = styles.headingLevel(properties);
        int item = styles.itemLevel(properties);
        int bullet = Bullets.lengthIn(lines.getFirst());
        String text = String.join(" ", lines);
        if (heading > 0 && (item < 0 || text.length() <= LONGEST_HEADING)) {
            blocks.add(new Block(Kind.HEADING, heading, text, place, true));
        } else if (item >= 0 || bullet > 0) {
            String whole = text.substring(bullet).strip();
            if (!whole.isEmpty()) {
                int level = item >= 0 ? item : level(indent);
                blocks.add(new Block(Kind.ITEM, level, whole, place, isApart));
            }
        } else {
            indents.clear();
            boolean isFirst = isApart || blocks.isEmpty() || !blocks.getLast().isLine();
            for (String line : lines) {
                blocks.add(new Block(Kind.LINE, 0, line, place, isFirst));
                isFirst = false;
            }
        }
    }
}
