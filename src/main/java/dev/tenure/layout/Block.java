package dev.tenure.prose;

import dev.tenure.document.Place;

/**
 * A piece of a document that is written for people, in reading order.
 *
 * @param level how deep it stands: of a heading 1 to 6, of an item from 0, of a line its
 *     indentation
 * @param apart whether something parts it from what stands before, such as an empty line
 */
record Block(Kind kind, int level, String text, Place place, boolean apart) {

    /** What a block is. */
    enum Kind {
        HEADING,
        LINE,
        ITEM,
        /** A row of a table, its cells parted by {@code |}. */
        ROW
    }

    boolean isHeading() {
        return kind == Kind.HEADING;
    }

    boolean isItem() {
        return kind == Kind.ITEM;
    }

    /** Returns whether it may be a line of a heading that is not marked as one. */
    boolean isLine() {
        return kind == Kind.LINE;
    }

    Block withText(String other) {
        return new Block(kind, level, other, place, apart);
    }

    Block at(Place other) {
        return new Block(kind, level, text, other, apart);
    }
}
