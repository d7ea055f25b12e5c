package dev.tenure.layout;

import dev.tenure.document.Place;
import dev.tenure.text.Characters;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

import java.util.Set;

/** A line of a page as it grows: white space of any length is one space. */
final class InlineText {

    /** Elements that pages lay out beside each other, where no space parts them. */
    private static final Set<String> BOXES = Set.of("span", "time", "small", "label", "button");

    private static final String GAP = "   ";
    private static final Place BEGINNING = new Place(1, 1);

    private final StringBuilder text = new StringBuilder();
    private @Nullable Place place;

    void add(TextNode node) {
        String written = node.getWholeText();
        if (!written.isBlank()) {
            add(written, place(node));
        } else if (!written.isEmpty()) {
            addSpace();
        }
    }

    void add(String written, Place at) {
        if (place == null && !written.isBlank()) {
            place = at;
        }
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '\u00ad') {
                continue;
            } else if (Characters.isSpace(c)) {
                addSpace();
            } else {
                text.append(c);
            }
        }
    }

    private void addSpace() {
        int end = text.length();
        while (end > 0 && text.indexOf(Block.CHANGE, end - 1) == end - 1) {
            end--;
        }
        boolean isSpaced = end == 0 || text.charAt(end - 1) == ' ';
        text.append(isSpaced ? "" : " ");
    }

    /** Takes note that its typeface changes, such as where bold begins or ends. */
    void changeTypeface() {
        text.append(isBlank() ? "" : Block.CHANGE);
    }

    /** Parts boxes that stand beside each other. */
    void beginElement(Element element) {
        Element before = element.previousElementSibling();
        boolean isBeside =
                before != null
                        && isBetweenBoxes(element.previousSibling(), before)
                        && BOXES.contains(element.normalName())
                        && BOXES.contains(before.normalName());
        if (isBeside && !isBlank()) {
            text.append(GAP);
        }
    }

    private static boolean isBetweenBoxes(@Nullable Node between, Element before) {
        return between == before
                || between instanceof TextNode space
                        && space.isBlank()
                        && space.previousSibling() == before;
    }

    int length() {
        return text.length();
    }

    /** Makes what stands from there on a link. */
    void link(int from, String address) {
        int start = Math.min(from, text.length());
        String words = text.substring(start);
        text.setLength(start);
        text.append(LinkText.of(words, address));
    }

    boolean isBlank() {
        return text.toString().isBlank();
    }

    Place place() {
        return place == null ? BEGINNING : place;
    }

    void clear() {
        text.setLength(0);
        place = null;
    }

    /** Returns the line, and begins another. */
    String take() {
        String line = text.toString();
        clear();
        return line;
    }

    /** Returns where a node stands in its source. */
    static Place place(Node node) {
        Range.Position start = node.sourceRange().start();
        return start.isTracked() ? new Place(start.lineNumber(), start.columnNumber()) : BEGINNING;
    }
}
