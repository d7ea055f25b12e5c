package dev.tenure.layout;

import dev.tenure.document.Place;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A piece of a document that is written for people, in reading order.
 *
 * @param level how deep it stands: of a heading 1 to 6, of an item from 0, of a line its
 *     indentation
 * @param apart whether something parts it from what stands before, such as an empty line
 * @param changes where its typeface becomes another, such as bold, as offsets in the text
 */
public record Block(
        Kind kind, int level, String text, Place place, boolean apart, List<Integer> changes) {

    /** Marks in a text that is not read yet where its typeface changes; no text may hold it. */
    static final String CHANGE = "\ufdd0";

    /** What a block is. */
    public enum Kind {
        /** What its source marks as a heading. */
        HEADING,
        /** A line of a paragraph. */
        LINE,
        /** An item of a list. */
        ITEM,
        /** A row of a table, its cells parted by {@code |}. */
        ROW
    }

    /** Copies the list. */
    public Block {
        changes = List.copyOf(changes);
    }

    /** Makes one of a text, in which changes of typeface may be marked. */
    public Block(Kind kind, int level, String text, Place place, boolean apart) {
        this(kind, level, withoutMarks(text), place, apart, marks(text));
    }

    private static String withoutMarks(String text) {
        return text.replace(CHANGE, "");
    }

    private static List<Integer> marks(String text) {
        List<Integer> marks = new ArrayList<>();
        for (int at = text.indexOf(CHANGE); at >= 0; at = text.indexOf(CHANGE, at + 1)) {
            marks.add(at - marks.size());
        }
        return marks;
    }

    /** Returns whether its source marks it as a heading. */
    public boolean isHeading() {
        return kind == Kind.HEADING;
    }

    /** Returns whether it is an item of a list. */
    public boolean isItem() {
        return kind == Kind.ITEM;
    }

    /** Returns whether it may be a line of a heading that is not marked as one. */
    public boolean isLine() {
        return kind == Kind.LINE;
    }

    /** Returns the same text as another kind of block. */
    public Block as(Kind other, int otherLevel, boolean isApart) {
        return new Block(other, otherLevel, text, place, isApart, changes);
    }

    /** Returns the same block with another text, whose typeface is known where they are alike. */
    public Block withText(String other) {
        Block block = new Block(kind, level, other, place, apart);
        int end = 0;
        while (end < Math.min(text.length(), block.text.length())
                && text.charAt(end) == block.text.charAt(end)) {
            end++;
        }
        int alike = end;
        List<Integer> known = new ArrayList<>(changes);
        known.removeIf(at -> at >= alike);
        known.addAll(block.changes);
        return new Block(kind, level, block.text, place, apart, known);
    }

    /** Returns the same block with a text that is made of its own, character by character. */
    public Block mapped(UnaryOperator<String> reading) {
        StringBuilder marked = new StringBuilder(text);
        for (int at : changes.reversed()) {
            marked.insert(at, CHANGE);
        }
        return new Block(kind, level, reading.apply(marked.toString()), place, apart);
    }

    /** Returns the same block at another place. */
    public Block at(Place other) {
        return new Block(kind, level, text, other, apart, changes);
    }
}
