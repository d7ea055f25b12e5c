package dev.tenure.people;

/** What people are ordered by; those alike follow in the order in which their résumés came. */
public enum PeopleOrder {
    /** Most months of the first technology first, then the most months without its range. */
    MONTHS,
    /** The last use of the first technology, latest first, then most months. */
    RECENCY,
    /** By name, in any case; those without one last. */
    NAME
}
