package dev.tenure.graph;

import graphql.GraphQLContext;

/**
 * What a request asks, known once it is planned. The context of a request holds it under its class.
 *
 * @param field the field of {@code Query} or {@code Mutation} that it asks, or {@code several}
 * @param cost about how many values it answers
 */
public record AskedOperation(String field, long cost) {

    private static final AskedOperation UNPLANNED = new AskedOperation("none", 1);

    /** Returns the request's. */
    public static AskedOperation of(GraphQLContext context) {
        return context.getOrDefault(AskedOperation.class, UNPLANNED);
    }
}
