package dev.tenure.graph;

import graphql.GraphQLContext;

/**
 * About how many values an operation answers, estimated before it runs. The context of a request
 * holds it under its class, once it is known.
 */
public record Cost(long values) {

    /** What a request costs that was not planned. */
    private static final Cost LEAST = new Cost(1);

    /** Returns the request's. */
    public static Cost of(GraphQLContext context) {
        return context.getOrDefault(Cost.class, LEAST);
    }
}
