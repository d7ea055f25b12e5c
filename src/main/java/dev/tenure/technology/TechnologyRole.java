package dev.tenure.technology;

/** What a technology was to the person, declared from what counts most as experience to least. */
public enum TechnologyRole {
    /** Made by the person. */
    BUILT,
    /** Improved by the person. */
    CONTRIBUTED,
    /** Worked with; the role where nothing else is said. */
    USED,
    /** What something was migrated to. */
    MIGRATED_TO,
    /** What something was migrated away from. */
    MIGRATED_FROM,
    /** What gave way to something else. */
    REPLACED,
    /** Looked at, perhaps not chosen. */
    EVALUATED
}
