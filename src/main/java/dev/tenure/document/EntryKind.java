package dev.tenure.document;

/** The kinds of positions. */
public enum EntryKind {
    EMPLOYMENT,
    VOLUNTEERING,
    PROJECT,
    EDUCATION
}
