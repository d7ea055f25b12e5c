package dev.tenure.admission;

import com.netflix.concurrency.limits.Limiter;
import com.netflix.concurrency.limits.limiter.SimpleLimiter;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** Lets in as many at once as there are places; some wait for one, all others are refused. */
public final class Admission {

    private final SimpleLimiter<Void> places;
    private final AdmissionSettings settings;
    private final MeanTime stay = new MeanTime();
    private final Queue<Arrival<?>> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger length = new AtomicInteger();
    private final LongAdder refused = new LongAdder();

    Admission(SimpleLimiter<Void> places, AdmissionSettings settings) {
        this.places = places;
        this.settings = settings;
    }

    /**
     * Returns what the work gives, as soon as there was a place for it.
     *
     * @param refusal what is given in its place if there was none in time
     */
    public <T> Mono<T> admit(Mono<T> work, Mono<T> refusal) {
        Mono<T> counted = refusal.doOnSubscribe(_ -> refused.increment());
        return Mono.create(caller -> enter(new Arrival<>(work, counted, caller)));
    }

    /** Returns how many are answered at once at present. */
    int places() {
        return places.getLimit();
    }

    /** Returns how many wait for a place. */
    int waiting() {
        return length.get();
    }

    /** Returns how many have found no place in time. */
    long refused() {
        return refused.sum();
    }

    private void enter(Arrival<?> arrival) {
        Optional<Limiter.Listener> place = waiting.isEmpty() ? place() : Optional.empty();
        if (place.isPresent()) {
            begin(arrival, place.get());
        } else if (canWait()) {
            length.incrementAndGet();
            waiting.add(arrival);
            arrival.waitAtMost(settings.patience(), () -> forget(arrival));
            letIn();
        } else {
            arrival.waitAtMost(settings.refusal(), () -> {});
        }
    }

    private Optional<Limiter.Listener> place() {
        return places.acquire(null);
    }

    /** Returns whether one more is likely to find a place in time, by Little's law. */
    private boolean canWait() {
        int ahead = length.get();
        Duration likely = stay.mean().multipliedBy(ahead + 1).dividedBy(places.getLimit());
        return ahead < settings.waiting() && likely.compareTo(settings.patience()) <= 0;
    }

    private void forget(Arrival<?> arrival) {
        if (waiting.remove(arrival)) {
            length.decrementAndGet();
        }
    }

    private void begin(Arrival<?> arrival, Limiter.Listener place) {
        long began = System.nanoTime();
        arrival.begin(
                place,
                () -> {
                    stay.add(Duration.ofNanos(System.nanoTime() - began));
                    letIn();
                });
    }

    /** Lets in those for whom there is a place by now, in the order of their arrival. */
    private void letIn() {
        while (!waiting.isEmpty()) {
            Optional<Limiter.Listener> place = place();
            if (place.isEmpty()) {
                return;
            }
            Arrival<?> next = waiting.poll();
            if (next == null) {
                place.get().onIgnore();
            } else {
                length.decrementAndGet();
                begin(next, place.get());
            }
        }
    }
}
