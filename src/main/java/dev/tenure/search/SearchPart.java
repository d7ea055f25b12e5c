package dev.tenure.search;

/** What a text is in its résumé, in the order of what counts most for finding something. */
enum SearchPart {
    /** The person's name. */
    NAME,
    /** The person's headline. */
    HEADLINE,
    /** A position's title. */
    TITLE,
    /** The name, or a former name, of a position's organization. */
    ORGANIZATION,
    /** The person's or a position's summary. */
    SUMMARY,
    /** An achievement, or a heading of such. */
    ACHIEVEMENT
}
