package dev.tenure.resume;

/** Who may see an entry. */
public enum Audience {
    PUBLIC,
    OWNER
}
