package dev.tenure.interchange;

/** The ways to reach a person. */
enum ContactKind {
    EMAIL,
    PHONE,
    WEBSITE,
    OTHER
}
