package dev.tenure.person;

/** What a contact is. */
public enum ContactKind {
    /** An e-mail address. */
    EMAIL,
    /** A telephone number. */
    PHONE,
    /** A web address. */
    WEBSITE,
    /** Anything else. */
    OTHER
}
