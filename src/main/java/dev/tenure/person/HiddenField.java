package dev.tenure.person;

/** A kind of thing that a résumé may withhold. */
public enum HiddenField {
    /** One contact or more. */
    CONTACTS,
    /** One position or more, with all that belongs to them. */
    POSITIONS,
    /** One entry or more of another section. */
    SECTIONS
}
