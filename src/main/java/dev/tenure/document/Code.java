package dev.tenure.document;

/** What kind of thing a problem is; these names do not change. */
public enum Code {
    /** The text is not of its format. */
    SYNTAX,
    /** The document is of another format than those that are read, or no résumé. */
    FORMAT,
    /** The characters cannot be told from the bytes, or cannot be stored. */
    ENCODING,
    /** There is more of something than a résumé may have. */
    LIMIT,
    /** A member that the format does not know. */
    UNKNOWN_MEMBER,
    /** A value that does not suit its member, or one that is missing. */
    VALUE,
    /** A date that cannot be read, or one that is missing. */
    DATE,
    /** Two things that cannot both be meant. */
    CONTRADICTION,
    /** An entry that says nothing. */
    EMPTY_ENTRY,
    /** An entry that stands there before. */
    DUPLICATE_ENTRY,
    /** The résumé does not say whose it is, or by what slug it is to be called. */
    NAME,
    /** A contact that the source hides. */
    HIDDEN_CONTACT,
    /** A technology that the catalogue does not know. */
    UNKNOWN_TECHNOLOGY,
    /** A technology before it was released. */
    BEFORE_RELEASE,
    /** A heading, and the section that it begins. */
    SECTION,
    /** A text that belongs nowhere, which is kept. */
    BELONGS_NOWHERE,
    /** Anything else. */
    OTHER
}
