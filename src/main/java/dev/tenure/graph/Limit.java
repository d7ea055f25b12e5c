package dev.tenure.graph;

import java.util.Map;

/** What is bounded in a request; its name is the stable code of a refusal. */
public enum Limit {
    /** The bytes of the body. */
    BODY,
    /** The characters of the document. */
    CHARACTERS,
    /** The tokens of the document. */
    TOKENS,
    /** How deep fields are nested. */
    DEPTH,
    /** The fields of the operation. */
    FIELDS,
    /** The fields of the operation itself, at its top. */
    ROOT_FIELDS,
    /** The aliases in the document. */
    ALIASES,
    /** The directives in the document. */
    DIRECTIVES,
    /** The entries of an argument that is a list. */
    LIST,
    /** The characters of an argument that is a text. */
    TEXT,
    /** The entries of a page. */
    PAGE,
    /** The values that the answer may be expected to have. */
    COST,
    /** The values that one client may ask for in a minute. */
    BUDGET,
    /** The values in the answer. */
    VALUES,
    /** How long the answer takes. */
    TIME;

    /** Returns what an error that tells of it has in its extensions. */
    public Map<String, Object> extensions() {
        return Map.of("limit", name());
    }
}
