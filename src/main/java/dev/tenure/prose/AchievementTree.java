package dev.tenure.prose;

import dev.tenure.document.Tree;
import dev.tenure.document.Value;
import dev.tenure.layout.Block;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** What was done at a position: items by their depth, below headings where there are some. */
final class AchievementTree {

    private static final int DEEPEST = 15;

    private record Node(Block block, boolean isHeading, List<Node> children) {}

    private final List<Node> roots = new ArrayList<>();
    private final List<Node> path = new ArrayList<>();
    private @Nullable Node heading;

    /** Begins a group; what follows until the next one stands below it. */
    void begin(@Nullable Block group) {
        path.clear();
        heading = group == null ? null : new Node(group, true, new ArrayList<>());
        if (heading != null) {
            roots.add(heading);
        }
    }

    void add(Block item) {
        int depth = Math.min(Math.min(item.level(), DEEPEST), path.size());
        while (path.size() > depth) {
            path.removeLast();
        }
        Node node = new Node(item, false, new ArrayList<>());
        List<Node> among =
                !path.isEmpty()
                        ? path.getLast().children
                        : heading == null ? roots : heading.children;
        among.add(node);
        path.add(node);
    }

    boolean isFlat() {
        return roots.stream().allMatch(node -> node.children.isEmpty());
    }

    /** Returns the texts alone, without headings of others. */
    Value highlights(Tree tree) {
        List<Value> texts = new ArrayList<>();
        addTexts(roots, texts, tree);
        return new Value.Items(texts);
    }

    private static void addTexts(List<Node> nodes, List<Value> texts, Tree tree) {
        for (Node node : nodes) {
            if (!node.isHeading || node.children.isEmpty()) {
                texts.add(tree.text(node.block.text(), node.block.place()));
            }
            addTexts(node.children, texts, tree);
        }
    }

    /** Returns the tree as our extension has it. */
    Value value(Tree tree) {
        return new Value.Items(values(roots, tree));
    }

    private static List<Value> values(List<Node> nodes, Tree tree) {
        return nodes.stream().map(node -> value(node, tree)).toList();
    }

    private static Value value(Node node, Tree tree) {
        Block block = node.block;
        if (node.children.isEmpty()) {
            return tree.text(block.text(), block.place());
        }
        Tree.Members members = tree.members(block.place()).put("text", block.text());
        if (node.isHeading) {
            members.put("heading", new Value.Flag(true));
        }
        return members.put("children", new Value.Items(values(node.children, tree))).value();
    }
}
