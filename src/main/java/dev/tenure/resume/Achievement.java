package dev.tenure.resume;

import org.jspecify.annotations.Nullable;

/**
 * Something that was done at a position. A position has its achievements in reading order; each
 * knows its parent in the tree.
 *
 * @param path its place in the document, as a JSON path
 * @param parent what it belongs to; null for a root
 * @param heading whether the text only groups its children
 */
public record Achievement(
        Identity identity,
        String path,
        @Nullable Achievement parent,
        String text,
        boolean heading) {

    public Achievement(String path, @Nullable Achievement parent, String text, boolean heading) {
        this(new Identity(), path, parent, text, heading);
    }

    /** Returns how many steps it is away from its root. */
    public int depth() {
        return parent == null ? 0 : parent.depth() + 1;
    }
}
