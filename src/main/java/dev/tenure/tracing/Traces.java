package dev.tenure.tracing;

import io.micrometer.observation.Observation;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;

import org.jspecify.annotations.Nullable;

import reactor.core.publisher.Mono;
import reactor.util.context.Context;
import reactor.util.context.ContextView;

/** Makes steps of a request spans of its trace, where traces are taken and this one is sampled. */
public final class Traces {

    private final @Nullable Tracer tracer;

    Traces(@Nullable Tracer tracer) {
        this.tracer = tracer;
    }

    /** Returns what takes no traces. */
    public static Traces none() {
        return new Traces(null);
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
                    Span above = above(context);
                    if (above == null || above.isNoop()) {
                        return step;
                    }
                    Span span =
                            taking.spanBuilder()
                                    .setParent(above.context())
                                    .name(name)
                                    .tag(attribute, value)
                                    .start();
                    return step.doOnError(span::error)
                            .doFinally(_ -> span.end())
                            .contextWrite(inner -> inner.put(Span.class, span));
                });
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
