package dev.tenure.graph;

import java.util.List;

/**
 * The id of a node, unique across types, as Relay asks; opaque to clients.
 *
 * @param type the name of its GraphQL type
 * @param key its key in the database
 */
public record GlobalId(String type, long key) {

    /** Returns what clients see. */
    public String encode() {
        return OpaqueText.encode(List.of(type, Long.toString(key)));
    }

    /**
     * Reads the argument {@code id}.
     *
     * @throws BadRequest if it is no id of ours
     */
    public static GlobalId decode(String id) {
        return OpaqueText.decode(id)
                .filter(parts -> parts.size() == 2 && parts.get(1).matches("-?[0-9]{1,18}"))
                .map(parts -> new GlobalId(parts.get(0), Long.parseLong(parts.get(1))))
                .orElseThrow(() -> new BadRequest("id", "'id' is not an id of this service"));
    }
}
