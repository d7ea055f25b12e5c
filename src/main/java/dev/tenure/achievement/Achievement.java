package dev.tenure.achievement;

import dev.tenure.graph.GlobalId;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Something a person did at a position, or a heading over such: a node of a tree. */
public final class Achievement {

    private final Forest.Node node;
    private final Forest forest;

    Achievement(Forest.Node node, Forest forest) {
        this.node = node;
        this.forest = forest;
    }

    Forest.Node node() {
        return node;
    }

    /** The key in the database. */
    public long key() {
        return node.key();
    }

    /** The key of the position it belongs to. */
    public long positionKey() {
        return node.position();
    }

    /** The id in the graph. */
    public String id() {
        return new GlobalId("Achievement", node.key()).encode();
    }

    /** The author's words. */
    public String text() {
        return node.text();
    }

    /** Whether the text only groups its children. */
    public boolean heading() {
        return node.heading();
    }

    /** Steps up to the root, 0 for a root. */
    public int depth() {
        return node.depth();
    }

    /** The node it stands under, null for a root. */
    public @Nullable Achievement parent() {
        return node.parent() == null ? null : forest.achievement(node.parent());
    }

    /** The nodes under it that the filter keeps. */
    public List<Achievement> children() {
        return forest.under(node.key());
    }
}
