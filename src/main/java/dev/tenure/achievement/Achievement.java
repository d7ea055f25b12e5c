package dev.tenure.achievement;

import static dev.tenure.database.Columns.flag;
import static dev.tenure.database.Columns.integer;

import dev.tenure.database.Columns;
import dev.tenure.graph.GlobalId;

import io.r2dbc.spi.Readable;

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
    record Row(
            long key,
            long position,
            @Nullable Long parent,
            int depth,
            String text,
            boolean heading,
            boolean matches) {

        static Row read(Readable row) {
            return new Row(
                    Columns.id(row, "id"),
                    Columns.id(row, "position_id"),
                    row.get("parent_id", Long.class),
                    integer(row, "depth"),
                    Columns.text(row, "text"),
                    flag(row, "heading"),
                    flag(row, "matches"));
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
