package dev.tenure.layout;

import dev.tenure.document.Place;

/**
 * A piece of a document that is written for people, in reading order.
 *
 * @param level how deep it stands: of a heading 1 to 6, of an item from 0, of a line its
 *     indentation
 * @param apart whether something parts it from what stands before, such as an empty line
 */
public record Block(Kind kind, int level, String text, Place place, boolean apart) {

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

    /** Returns the same block with another text. */
    public Block withText(String other) {
        return new Block(kind, level, other, place, apart);
    }

    /** Returns the same block at another place. */
    public Block at(Place other) {
        return new Block(kind, level, text, other, apart);
    }
}
