package dev.tenure.graph;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;

import java.time.LocalDate;

/**
 * The day (UTC) on which a request arrived: one for all of its fields, so that no answer spans
 * midnight.
 */
public final class Today {

    private Today() {}

    /** Returns the request's day, the default of every {@code asOf}. */
    public static LocalDate of(DataFetchingEnvironment environment) {
        return of(environment.getGraphQlContext());
    }

    /** Returns the request's day. */
    public static LocalDate of(GraphQLContext context) {
        LocalDate today = context.get(Today.class);
        if (today == null) {
            throw new IllegalStateException("The request did not come through the web handler");
        }
        return today;
    }
}
