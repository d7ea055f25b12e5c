package dev.tenure.document;

/** Who may see an entry. */
public enum Audience {
    PUBLIC,
    OWNER
}
