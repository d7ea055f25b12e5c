package dev.tenure.position;

/** What a position is. */
public enum PositionKind {
    /** Paid work. */
    EMPLOYMENT,
    /** Unpaid work for an organization. */
    VOLUNTEERING,
    /** A project, at work or beside it. */
    PROJECT,
    /** School, university, training. */
    EDUCATION
}
