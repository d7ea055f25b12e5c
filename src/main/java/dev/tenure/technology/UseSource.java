package dev.tenure.technology;

/** Where a use of a technology is known from. */
public enum UseSource {
    /** The résumé lists it. */
    DECLARED,
    /** The text names it. */
    MENTIONED
}
