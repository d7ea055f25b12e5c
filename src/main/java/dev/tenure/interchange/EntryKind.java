package dev.tenure.interchange;

/** The kinds of positions. */
enum EntryKind {
    EMPLOYMENT,
    VOLUNTEERING,
    PROJECT,
    EDUCATION
}
