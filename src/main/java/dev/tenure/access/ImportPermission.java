package dev.tenure.access;

import graphql.GraphQLContext;

/**
 * Whether a request may import. The context of a request of GraphQL holds it under its class; where
 * it has none, the request may not.
 */
public enum ImportPermission {
    /** It has shown the token. */
    GRANTED,
    /** It has to show the token, and has shown none, or another. */
    NO_TOKEN,
    /** There is no token that it could show. */
    NOBODY_MAY;

    /** Returns the request's. */
    public static ImportPermission of(GraphQLContext context) {
        return context.getOrDefault(ImportPermission.class, NOBODY_MAY);
    }

    /**
     * Lets a request go on that may.
     *
     * @throws AccessDenied if it may not
     */
    public void demand() {
        if (this != GRANTED) {
            throw new AccessDenied(this == NO_TOKEN);
        }
    }
}
