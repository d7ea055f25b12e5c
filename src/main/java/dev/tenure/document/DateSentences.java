package dev.tenure.document;

/** What is told of dates that a period is read without; each sentence takes the author's words. */
final class DateSentences {

    static final String UNREADABLE =
            "The date \"%s\" cannot be read; the document keeps it, but there is no period.";

    static final String UNREADABLE_START =
            "The start \"%s\" cannot be read; the document keeps it, and the other members count.";

    static final String UNREADABLE_END =
            "The end \"%s\" cannot be read; the document keeps it, and the other members count.";

    static final String TO_COME =
            "The end \"%s\" is yet to come; the document keeps it, and the end counts as unknown.";

    static final String NO_START =
            "The start is missing; the end \"%s\" alone makes no period, but the document keeps it.";

    static final String CONTRADICTED =
            "The words \"%s\" say otherwise than the dates beside them; the dates count.";

    private DateSentences() {}
}
