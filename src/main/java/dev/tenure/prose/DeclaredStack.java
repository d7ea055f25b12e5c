package dev.tenure.prose;

import dev.tenure.document.Tree;
import dev.tenure.document.Value;
import dev.tenure.layout.Block;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** What an entry says that was worked with, name by name. */
final class DeclaredStack {

    private static final int LONGEST_NAME = 90;

    /** How long a line is at least that had no room for the rest of a list. */
    private static final int FULL_LINE = 40;

    private final Tree tree;
    private final List<Value> technologies = new ArrayList<>();

    DeclaredStack(Tree tree) {
        this.tree = tree;
    }

    /** Adds what a list names, and returns false where it is none: something is too long. */
    boolean add(Block block, String list, @Nullable String role) {
        List<StackItem> items = StackItem.of(list);
        boolean areNames =
                items.stream()
                        .allMatch(item ->
                                item.name().length() <= LONGEST_NAME
                                        && item.purposes().stream()
                                                .allMatch(it -> it.length() <= LONGEST_NAME));
        if (areNames) {
            items.forEach(item -> technologies.add(item.value(tree, block.place(), role)));
        }
        return areNames;
    }

    Value value() {
        return new Value.Items(technologies);
    }

    /** Returns the lines, with each list in one that goes on over several. */
    static List<Block> inOneLine(List<Block> blocks) {
        List<Block> joined = new ArrayList<>();
        boolean inList = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (inList && goesOn(blocks.get(i - 1), block)) {
                Block list = joined.removeLast();
                joined.add(list.withText(list.text() + " " + block.text()));
            } else {
                StackLabel label = block.isLine() ? StackLabel.in(block.text()) : null;
                inList = label != null && !label.rest().isEmpty() && label.after().isEmpty();
                joined.add(block);
            }
        }
        return joined;
    }

    private static boolean goesOn(Block above, Block line) {
        String text = line.text();
        return line.isLine()
                && !line.apart()
                && StackLabel.in(text) == null
                && Label.of(text) == null
                && StackLabel.areNames(text)
                && (above.text().endsWith(",")
                        || above.text().length() >= FULL_LINE
                                && !Words.endsSentence(above.text())
                                && Pieces.of(text).size() > 1);
    }
}
