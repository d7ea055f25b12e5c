package dev.tenure.graph;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Works out many things in turns with other requests, so that none keeps a thread for long. */
public final class Turns {

    private static final long LONG = Duration.ofMillis(5).toNanos();

    private Turns() {}

    /** Returns what is worked out for each number from 0 on. */
    public static <T> Mono<List<T>> each(int count, IntFunction<T> work) {
        return Mono.defer(() -> proceed(new ArrayList<>(count), count, work));
    }

    private static <T> Mono<List<T>> proceed(List<T> done, int count, IntFunction<T> work) {
        long begun = System.nanoTime();
        while (done.size() < count) {
            if (System.nanoTime() - begun > LONG) {
                return Mono.defer(() -> proceed(done, count, work))
                        .subscribeOn(Schedulers.parallel());
            }
            done.add(work.apply(done.size()));
        }
        return Mono.just(done);
    }
}
