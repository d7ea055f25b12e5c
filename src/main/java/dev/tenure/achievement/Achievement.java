package dev.tenure.achievement;

import dev.tenure.database.ColumnReader;
import dev.tenure.graph.GlobalId;
import dev.tenure.position.PositionKey;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Something a person did at a position, or a heading over such: a node of a tree. */
public final class Achievement {

    /**
     * A stored achievement.
     *
     * @param matches whether the filter that it was read with asks for it
     */
    public record Row(
            long key,
            long person,
            long position,
            @Nullable Long parent,
            int depth,
            String text,
            boolean heading,
            boolean matches) {

        /** Reads a row that no filter was asked of. */
        public static Row read(ColumnReader row) {
            return read(row, true);
        }

        private static Row read(ColumnReader row, boolean matches) {
            return new Row(
                    row.id(),
                    row.id(),
                    row.id(),
                    row.optionalId(),
                    row.integer(),
                    row.text(),
                    row.flag(),
                    matches);
        }

        /** Returns the row, which matches if it did and the condition holds. */
        Row matchingIf(boolean condition) {
            return new Row(
                    key, person, position, parent, depth, text, heading, matches && condition);
        }

        /** Reads a row whose first column says whether the filter asks for it. */
        static Row readFiltered(ColumnReader row) {
            boolean matches = row.flag();
            return read(row, matches);
        }
    }

    private final Row row;
    private final List<Achievement> children = new ArrayList<>();
    private @Nullable Achievement parent;
    private boolean kept;

    Achievement(Row row) {
        this.row = row;
    }

    /** Puts this under another, after what stands there already. */
    void moveUnder(Achievement parent) {
        this.parent = parent;
        parent.children.add(this);
    }

    /** Keeps this, and what leads to it. */
    void keep() {
        kept = true;
        if (parent != null && !parent.kept) {
            parent.keep();
        }
    }

    /** Returns whether the filter asks for this or for something under it. */
    boolean isKept() {
        return kept;
    }

    /** Returns whether the filter asks for this itself. */
    boolean matches() {
        return row.matches();
    }

    /** Returns the key in the database. */
    public long key() {
        return row.key();
    }

    /** Returns the key of the position it belongs to, among those of its person. */
    public PositionKey ownerKey() {
        return new PositionKey(row.person(), row.position());
    }

    /** Returns the key of the position it belongs to. */
    public long positionKey() {
        return row.position();
    }

    /** Returns the id in the graph. */
    public String id() {
        return new GlobalId("Achievement", row.key()).encode();
    }

    /** Returns the author's words. */
    public String text() {
        return row.text();
    }

    /** Returns whether the text only groups its children. */
    public boolean heading() {
        return row.heading();
    }

    /** Returns the steps up to the root, 0 for a root. */
    public int depth() {
        return row.depth();
    }

    /** Returns the node it stands under, null for a root. */
    public @Nullable Achievement parent() {
        return parent;
    }

    /** Returns the nodes under it that the filter keeps. */
    public List<Achievement> children() {
        return children.stream().filter(Achievement::isKept).toList();
    }
}
