package dev.tenure.evidence;

/** Which text holds the words. */
public enum EvidencePart {
    /** The position's title. */
    TITLE,
    /** The position's summary. */
    SUMMARY,
    /** An entry of the declared stack. */
    STACK,
    /** The text of an achievement. */
    ACHIEVEMENT
}
