package dev.tenure.document;

import dev.tenure.resume.Achievement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads what was done at a position. Our tree is the truth where there is one, but a highlight that
 * it lacks is added to it, so that nothing is lost.
 */
final class AchievementTree {

    private static final int ROOT = -1;

    private final List<Achievement> inOrder = new ArrayList<>();

    private AchievementTree() {}

    static List<Achievement> read(Node achievements, Node highlights) {
        AchievementTree tree = new AchievementTree();
        tree.addAll(achievements, ROOT, 0);
        boolean flat = tree.inOrder.isEmpty();
        Set<String> told = new HashSet<>();
        tree.inOrder.forEach(one -> told.add(words(one.text())));
        for (Node highlight : highlights.items()) {
            String text = highlight.text(DocumentLimits.TEXT);
            if (text != null && (flat || !told.contains(words(text)))) {
                tree.add(highlight, ROOT, 0, text, false);
                if (!flat) {
                    highlight.warning(
                            "The achievements of x-tenure lack this text; it is added to them.");
                }
            }
        }
        return tree.inOrder;
    }

    private void addAll(Node list, int parent, int depth) {
        List<Node> items = list.items();
        if (depth >= DocumentLimits.TREE && !items.isEmpty()) {
            list.error("The tree is deeper than %d levels.".formatted(DocumentLimits.TREE));
            return;
        }
        for (Node item : items) {
            if (item.value() instanceof JsonValue.Members) {
                addNode(item, parent, depth);
            } else {
                String text = item.text(DocumentLimits.TEXT);
                if (text != null) {
                    add(item, parent, depth, text, false);
                }
            }
        }
    }

    private void addNode(Node item, int parent, int depth) {
        item.only("text", "heading", "children");
        String text = item.member("text").text(DocumentLimits.TEXT);
        boolean heading = item.member("heading").flag();
        Node children = item.member("children");
        if (text == null) {
            item.error("An achievement needs a text.");
        }
        int place = add(item, parent, depth, text == null ? "?" : text, heading);
        addAll(children, place, depth + 1);
        if (heading && inOrder.size() == place + 1) {
            item.error("A heading needs children.");
        }
    }

    private int add(Node item, int parent, int depth, String text, boolean heading) {
        inOrder.add(new Achievement(item.path(), parent, depth, text, heading));
        return inOrder.size() - 1;
    }

    private static String words(String text) {
        return String.join(" ", text.split("\\s+"));
    }
}
