package dev.tenure.graph;

import dev.tenure.period.PartialDate;

import graphql.GraphQLContext;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * The day (UTC) on which a request arrived: one for all of its fields, so that no answer spans
 * midnight. The context of a request holds it under its class.
 */
public record Today(LocalDate day) {

    /** Returns the argument {@code asOf}, or this day where it is not given. */
    public PartialDate asOf(@Nullable PartialDate asked) {
        return asked == null ? PartialDate.of(day) : asked;
    }

    /** Returns the request's day. */
    public static Today of(GraphQLContext context) {
        Today today = context.get(Today.class);
        if (today == null) {
            throw new IllegalStateException("The request did not come through the web handler");
        }
        return today;
    }
}
