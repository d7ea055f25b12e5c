package dev.tenure.graph;

/** The keys of nodes of any type that a level asks for. */
public interface NodeKeys {

    /**
     * Returns the answer to a node's id.
     *
     * @throws BadRequest if there are no nodes of its type
     */
    Answer<?> load(GlobalId id);
}
