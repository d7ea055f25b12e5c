package dev.tenure.interchange;

/** The kinds of positions. */
enum PositionKind {
    EMPLOYMENT,
    VOLUNTEERING,
    PROJECT,
    EDUCATION
}
