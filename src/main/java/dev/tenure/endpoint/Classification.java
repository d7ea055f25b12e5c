package dev.tenure.endpoint;

import graphql.ErrorClassification;

/** What kind of error an answer tells of, as {@code extensions.classification} shows it. */
enum Classification implements ErrorClassification {
    /** The client asked for something that cannot be answered, and asking again will not help. */
    BAD_REQUEST,
    /** It needs a token, and has shown none, or a wrong one. */
    UNAUTHORIZED,
    /** Nobody may do it here. */
    FORBIDDEN,
    /** What the client named does not exist, or not for this client. */
    NOT_FOUND,
    /** The database is away or overloaded; asking again later may help. */
    UNAVAILABLE,
    /** The answer took longer than a request may. */
    TIMEOUT,
    /** A fault of ours; the message holds the id under which the log has it. */
    INTERNAL_ERROR
}
