package dev.tenure.database;

import org.jspecify.annotations.Nullable;

import reactor.util.context.Context;
import reactor.util.context.ContextView;

/**
 * A sign that this service writes into the primary: a standby that shows it shows all that was
 * committed before it was sent. What stands in the context of a query is the oldest state that its
 * answer may be of.
 *
 * @param number counts the pulses of this service
 * @param sentAt when it was sent, in nanoseconds of {@link System#nanoTime}
 * @param heard how many changes had been heard of by then
 */
public record Pulse(long number, long sentAt, long heard) {

    /** Returns the context of queries that may be answered by a standby. */
    public Context context() {
        return Context.of(Pulse.class, this);
    }

    static @Nullable Pulse of(ContextView context) {
        return context.getOrDefault(Pulse.class, null);
    }
}
