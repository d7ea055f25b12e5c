package dev.tenure.endpoint;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

import reactor.core.publisher.Mono;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Measures requests: how long they took, by the field of {@code Query} that they asked and by their
 * outcome; and how often which limit was hit. Names that clients choose are no tags, for there is
 * no end to them.
 */
@Component
class RequestMetrics {

    private static final String REQUESTS = "tenure.graphql.requests";
    private static final String LIMITS = "tenure.graphql.limits";

    private final MeterRegistry meters;
    private final Map<RequestNotes, Timer> timers = new ConcurrentHashMap<>();

    RequestMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Returns the answer, which is measured from being asked for to being there. */
    Mono<ServerResponse> measure(ServerRequest request, Mono<ServerResponse> answer) {
        return Mono.defer(() -> {
            long begun = System.nanoTime();
            return answer.doOnNext(_ ->
                    timer(RequestNotes.of(request))
                            .record(System.nanoTime() - begun, TimeUnit.NANOSECONDS));
        });
    }

    private Timer timer(RequestNotes notes) {
        return timers.computeIfAbsent(
                notes,
                _ -> meters.timer(REQUESTS, "field", notes.field(), "outcome", notes.outcome()));
    }

    /** Counts the limits that an answer tells of. */
    void countLimits(WebGraphQlResponse response) {
        response.getExecutionResult().getErrors().stream()
                .map(error ->
                        error.getExtensions() == null ? null : error.getExtensions().get("limit"))
                .filter(String.class::isInstance)
                .distinct()
                .forEach(limit -> meters.counter(LIMITS, "limit", (String) limit).increment());
    }
}
