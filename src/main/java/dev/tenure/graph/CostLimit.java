package dev.tenure.graph;

import graphql.GraphQLContext;

/**
 * How many values an operation may be expected to answer. The context of a request holds it under
 * its class.
 */
public record CostLimit(int most) {

    /** Returns the request's; the largest number where it has none. */
    public static CostLimit of(GraphQLContext context) {
        return context.getOrDefault(CostLimit.class, new CostLimit(Integer.MAX_VALUE));
    }
}
