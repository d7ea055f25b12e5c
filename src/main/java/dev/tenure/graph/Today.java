package dev.tenure.graph;

import dev.tenure.period.PartialDate;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;

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

    /** Returns the argument {@code asOf}, or the request's day where it is not given. */
    public static PartialDate asOf(
            @Nullable PartialDate asked, DataFetchingEnvironment environment) {
        return asked == null ? PartialDate.of(of(environment)) : asked;
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
