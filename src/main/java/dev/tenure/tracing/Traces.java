package dev.tenure.tracing;

import io.micrometer.observation.Observation;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;

import org.jspecify.annotations.Nullable;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;
import reactor.util.context.ContextView;

/** Makes steps of a request spans of its trace, where traces are taken and this one is sampled. */
public final class Traces {

    private static final String STATEMENT = "sql";
    private static final String STATEMENT_TEXT = "db.query.text";

    private final @Nullable Tracer tracer;

    Traces(@Nullable Tracer tracer) {
        this.tracer = tracer;
    }

    /** Returns what takes no traces. */
    public static Traces none() {
        return new Traces(null);
    }

    /** Returns whether any traces are taken. */
    public boolean areTaken() {
        return tracer != null;
    }

    /**
     * Returns a step of a request as a span below that of whoever asks for it.
     *
     * @param name what is done, which has few values
     * @param attribute the name of what more there is to know, as OpenTelemetry has it
     */
    public <T> Mono<T> span(String name, String attribute, String value, Mono<T> step) {
        Tracer taking = tracer;
        return taking == null
                ? step
                : Mono.deferContextual(context -> {
                    Span span = begin(taking, context, name, attribute, value);
                    return span == null
                            ? step
                            : step.doOnError(span::error)
                                    .doFinally(_ -> span.end())
                                    .contextWrite(inner -> inner.put(Span.class, span));
                });
    }

    /** Returns a statement as such a span. */
    public <T> Mono<T> statement(String sql, Mono<T> result) {
        return span(STATEMENT, STATEMENT_TEXT, sql, result);
    }

    /** Returns a statement that gives rows as such a span. */
    public <T> Flux<T> statement(String sql, Flux<T> rows) {
        Tracer taking = tracer;
        return taking == null
                ? rows
                : Flux.deferContextual(context -> {
                    Span span = begin(taking, context, STATEMENT, STATEMENT_TEXT, sql);
                    return span == null
                            ? rows
                            : rows.doOnError(span::error).doFinally(_ -> span.end());
                });
    }

    private static @Nullable Span begin(
            Tracer tracer, ContextView context, String name, String attribute, String value) {
        Span above = above(context);
        return above == null || above.isNoop()
                ? null
                : tracer.spanBuilder()
                        .setParent(above.context())
                        .name(name)
                        .tag(attribute, value)
                        .start();
    }

    /** Returns the context of what is asked elsewhere for the same step. */
    public static Context carried(ContextView context) {
        Span span = context.getOrDefault(Span.class, null);
        return span == null ? Context.empty() : Context.of(Span.class, span);
    }

    private static @Nullable Span above(ContextView context) {
        Span span = context.getOrDefault(Span.class, null);
        return span == null ? ofRequest(context) : span;
    }

    private static @Nullable Span ofRequest(ContextView context) {
        Observation request = context.getOrDefault(ObservationThreadLocalAccessor.KEY, null);
        TracingContext traced =
                request == null ? null : request.getContext().get(TracingContext.class);
        return traced == null ? null : traced.getSpan();
    }
}
