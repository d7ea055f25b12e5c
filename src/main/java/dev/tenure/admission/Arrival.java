package dev.tenure.admission;

import com.netflix.concurrency.limits.Limiter;

import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.core.publisher.SignalType;
import reactor.core.scheduler.Schedulers;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Work that waits for a place: it is begun, refused or given up, whichever comes first. Once begun
 * it gives its place back however it ends, also where its caller goes away at that moment.
 */
final class Arrival<T> {

    private final Mono<T> work;
    private final Mono<T> refusal;
    private final MonoSink<T> caller;
    private final AtomicBoolean isDecided = new AtomicBoolean();

    Arrival(Mono<T> work, Mono<T> refusal, MonoSink<T> caller) {
        this.work = work;
        this.refusal = refusal;
        this.caller = caller;
    }

    /** Begins the work, if it is still wanted; at its end gives the place back and tells of it. */
    void begin(Limiter.Listener place, Runnable left) {
        if (isDecided.compareAndSet(false, true)) {
            answerBy(work.doFinally(end -> leave(place, end, left)));
        } else {
            place.onIgnore();
        }
    }

    private static void leave(Limiter.Listener place, SignalType end, Runnable left) {
        if (end == SignalType.ON_COMPLETE) {
            place.onSuccess();
        } else {
            place.onIgnore();
        }
        left.run();
    }

    private void answerBy(Mono<T> answer) {
        caller.onDispose(
                answer.contextWrite(caller.contextView())
                        .subscribe(caller::success, caller::error, caller::success));
    }

    void refuse() {
        if (isDecided.compareAndSet(false, true)) {
            answerBy(refusal);
        }
    }

    /** Refuses the work after a while, and gives it up with its caller; tells of either. */
    void waitAtMost(Duration time, Runnable forget) {
        caller.onCancel(() -> {
            isDecided.set(true);
            forget.run();
        });
        Schedulers.parallel()
                .schedule(
                        () -> {
                            refuse();
                            forget.run();
                        },
                        time.toMillis(),
                        TimeUnit.MILLISECONDS);
    }
}
