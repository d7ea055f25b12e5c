package dev.tenure.layout;

import dev.tenure.document.Place;
import dev.tenure.layout.Block.Kind;
import dev.tenure.text.Characters;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Reads the layout of a plain text: lines, items by their bullets and indentation, and lines that
 * are underlined or filled up by a rule, which are headings. A line goes on with the one above
 * where it is indented below an item, or where its first word had no room there.
 */
public final class PlainTextBlocks {

    private static final int SHORTEST_RULE = 3;
    private static final int SHORTEST_OF_DOTS = 5;
    private static final int SHORTEST_BESIDE = 8;

    private static final int LOWEST_HEADING = 6;

    /** The marks below a heading, the greatest first. */
    private static final String UNDERLINES = "=+-~.─━═—_";

    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Integer> indents = new ArrayDeque<>();
    private boolean apart = true;
    private final WrappedLines wrapped;
    private int line;

    private PlainTextBlocks(String text) {
        wrapped = new WrappedLines(text);
    }

    /** Returns the blocks of a text. */
    public static List<Block> of(String text) {
        PlainTextBlocks reader = new PlainTextBlocks(text);
        text.lines().forEach(reader::read);
        return reader.blocks;
    }

    private void read(String written) {
        line++;
        int indent = indent(written, 0);
        String text = written.substring(indent).strip();
        readLine(written, indent, text);
        wrapped.pass(written);
    }

    private void readLine(String written, int indent, String text) {
        if (text.isEmpty()) {
            apart = true;
        } else if (isRule(text)) {
            underline(text.charAt(0));
        } else if (ruled(text) > 0) {
            addHeading(text.substring(0, ruled(text)).strip(), text.charAt(text.length() - 1));
        } else {
            add(written, indent, text);
        }
    }

    private static int indent(String written, int from) {
        int at = from;
        while (at < written.length() && Characters.isSpace(written.charAt(at))) {
            at++;
        }
        return at;
    }

    private void add(String written, int indent, String text) {
        int bullet = Bullets.lengthIn(text);
        if (bullet > 0) {
            int from = indent(written, indent + bullet);
            addItem(indent, written.substring(from).strip(), new Place(line, from + 1));
        } else if (!apart
                && !blocks.isEmpty()
                && (goesOn(indent) || wrapped.goesOn(blocks.getLast(), indent, text))) {
            Block item = blocks.removeLast();
            String space = BrokenWords.goesOn(item.text(), text) ? "" : " ";
            blocks.add(item.withText(item.text() + space + text));
        } else {
            indents.clear();
            blocks.add(new Block(Kind.LINE, indent, text, new Place(line, indent + 1), apart));
        }
        apart = false;
    }

    private void addItem(int indent, String text, Place place) {
        while (!indents.isEmpty() && indents.getLast() > indent) {
            indents.removeLast();
        }
        if (indents.isEmpty() || indents.getLast() < indent) {
            indents.add(indent);
        }
        if (!text.isEmpty()) {
            blocks.add(new Block(Kind.ITEM, indents.size() - 1, text, place, apart));
        }
    }

    private boolean goesOn(int indent) {
        return blocks.getLast().isItem() && !indents.isEmpty() && indent > indents.getLast();
    }

    private static boolean isRule(String text) {
        char first = text.charAt(0);
        int shortest = first == '.' ? SHORTEST_OF_DOTS : SHORTEST_RULE;
        return text.length() >= shortest
                && "=+-_*~#.─━═—".indexOf(first) >= 0
                && text.chars().allMatch(c -> c == first);
    }

    /** Returns where the rule begins that fills up the line of a heading; 0 where none does. */
    private static int ruled(String text) {
        char mark = text.charAt(text.length() - 1);
        int from = text.length();
        while (from > 0 && text.charAt(from - 1) == mark) {
            from--;
        }
        boolean isRule =
                UNDERLINES.indexOf(mark) >= 0
                        && mark != '.'
                        && mark != '_'
                        && text.length() - from >= SHORTEST_BESIDE
                        && from > 0
                        && Characters.isSpace(text.charAt(from - 1));
        return isRule ? from : 0;
    }

    private void addHeading(String text, char mark) {
        indents.clear();
        blocks.add(heading(text, mark, new Place(line, 1), true));
        apart = true;
    }

    private static Block heading(String text, char mark, Place place, boolean apart) {
        int level = Math.min(1 + UNDERLINES.indexOf(mark), LOWEST_HEADING);
        return new Block(Kind.HEADING, level, text, place, apart);
    }

    private void underline(char mark) {
        Block above = blocks.isEmpty() ? null : blocks.getLast();
        if (!apart && above != null && above.isLine() && UNDERLINES.indexOf(mark) >= 0) {
            blocks.removeLast();
            blocks.add(heading(above.text(), mark, above.place(), above.apart()));
        }
        apart = true;
    }
}
