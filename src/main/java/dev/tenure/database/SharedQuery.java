package dev.tenure.database;

import org.jspecify.annotations.Nullable;

import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A query that many ask at the same time, each for keys of their own (request coalescing). While so
 * many are under way, further ones wait for the first that comes back, and are then asked together;
 * none waits for long. So each is asked after it was wanted, as if it had been asked alone. What
 * fails for several is asked again for each, but not where the database is away or too slow.
 */
public final class SharedQuery<K, A> {

    private final Function<List<K>, Mono<A>> query;
    private final int mostKeys;
    private final int mostUnderWay;
    private final Duration patience;
    private int underWay;
    private @Nullable Batch waiting;

    /**
     * @param query answers different keys; its answer serves whoever asked for some of them
     * @param mostKeys with how many keys a query goes at once
     * @param mostUnderWay how many are asked before others wait for company
     * @param patience how long these wait where none comes back
     */
    SharedQuery(
            Function<List<K>, Mono<A>> query, int mostKeys, int mostUnderWay, Duration patience) {
        this.query = query;
        this.mostKeys = mostKeys;
        this.mostUnderWay = mostUnderWay;
        this.patience = patience;
    }

    /** Returns an answer that has that of these keys. */
    public Mono<A> ask(List<K> keys) {
        return Mono.defer(() -> {
            Batch batch = join(keys);
            if (batch.isFull()) {
                batch.start.tryEmitEmpty();
            }
            return batch.answer(keys);
        });
    }

    private synchronized Batch join(List<K> keys) {
        Batch batch = waiting;
        if (underWay < mostUnderWay) {
            batch = new Batch(false);
        } else if (batch == null || batch.isFull()) {
            batch = new Batch(true);
            waiting = batch;
        }
        batch.keys.addAll(keys);
        return batch;
    }

    private synchronized void begin(Batch batch) {
        underWay++;
        if (waiting == batch) {
            waiting = null;
        }
    }

    private void end() {
        Batch next;
        synchronized (this) {
            underWay--;
            next = waiting;
        }
        if (next != null) {
            next.start.tryEmitEmpty();
        }
    }

    /** What goes to the database as one. */
    private final class Batch {

        private final Set<K> keys = new LinkedHashSet<>();
        private final Sinks.Empty<Void> start = Sinks.empty();
        private final Mono<A> answer;

        Batch(boolean waits) {
            Mono<A> asked = Mono.defer(this::ask);
            answer =
                    waits
                            ? start.asMono()
                                    .timeout(patience, Mono.empty())
                                    .then(asked)
                                    .cache()
                                    .publishOn(Schedulers.parallel())
                            : asked.cache();
        }

        boolean isFull() {
            return keys.size() >= mostKeys;
        }

        private Mono<A> ask() {
            begin(this);
            return Mono.defer(() -> query.apply(List.copyOf(keys)))
                    .doOnTerminate(SharedQuery.this::end);
        }

        Mono<A> answer(List<K> own) {
            return answer.onErrorResume(failure ->
                    own.size() < keys.size() && !DatabaseTrouble.causes(failure)
                            ? query.apply(own)
                            : Mono.error(failure));
        }
    }
}
