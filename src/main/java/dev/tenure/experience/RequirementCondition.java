package dev.tenure.experience;

/** What a requirement asks. */
public enum RequirementCondition {
    /** That the technology was used at all. */
    USED,
    /** For at least so many months. */
    MIN_MONTHS,
    /** At some time since a date. */
    USED_SINCE
}
