package dev.tenure.resume;

import org.jspecify.annotations.Nullable;

/**
 * The id of a node of the tree, once it is known: the one it is stored with, or a new one. It is
 * all that changes of a node.
 */
public final class Identity {

    private @Nullable Long id;

    /** Returns whether the id is known. */
    public boolean isKnown() {
        return id != null;
    }

    /**
     * Returns the id.
     *
     * @throws IllegalStateException if it is not known yet
     */
    public long id() {
        if (id == null) {
            throw new IllegalStateException("the id is not known yet");
        }
        return id;
    }

    /**
     * Makes the id known.
     *
     * @throws IllegalStateException if it is known already
     */
    public void become(long known) {
        if (id != null) {
            throw new IllegalStateException("the id is known already: " + id);
        }
        id = known;
    }
}
