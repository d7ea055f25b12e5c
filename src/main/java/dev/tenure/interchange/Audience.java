package dev.tenure.interchange;

/** Who may see an entry. */
enum Audience {
    PUBLIC,
    OWNER
}
