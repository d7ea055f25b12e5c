package dev.tenure.admission;

import static org.assertj.core.api.Assertions.assertThat;

import com.netflix.concurrency.limits.limit.FixedLimit;
import com.netflix.concurrency.limits.limiter.SimpleLimiter;

import org.junit.jupiter.api.Test;

import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

class AdmissionTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final SimpleLimiter<Void> places =
            SimpleLimiter.newBuilder().limit(FixedLimit.of(2)).build();
    private final List<String> told = new ArrayList<>();

    @Test
    void letsInWhomThereIsAPlaceFor() {
        var admission = admission(LONG, 10);
        var first = arrive(admission, "first");
        arrive(admission, "second");
        var third = arrive(admission, "third");
        assertThat(first.currentSubscriberCount()).isOne();
        assertThat(third.currentSubscriberCount()).isZero();
        first.tryEmitValue("answer").orThrow();
        assertThat(third.currentSubscriberCount()).isOne();
        assertThat(told).containsExactly("first answer");
    }

    @Test
    void letsThemInInTheOrderOfArrival() {
        var admission = admission(LONG, 10);
        var first = arrive(admission, "first");
        arrive(admission, "second");
        var third = arrive(admission, "third");
        var fourth = arrive(admission, "fourth");
        first.tryEmitError(new IllegalStateException("failed")).orThrow();
        assertThat(third.currentSubscriberCount()).isOne();
        assertThat(fourth.currentSubscriberCount()).isZero();
    }

    @Test
    void refusesWhoeverWaitsTooLong() {
        var admission = admission(Duration.ofMillis(1), 10);
        arrive(admission, "first");
        arrive(admission, "second");
        assertThat(admission.admit(Mono.just("third"), Mono.just("refused")).block(LONG))
                .isEqualTo("refused");
    }

    @Test
    void refusesWhoeverIsLikelyToWaitTooLong() {
        var patience = Duration.ofSeconds(10);
        var admission = admission(patience, 1_000_000);
        Mono.delay(Duration.ofMillis(20))
                .as(work -> admission.admit(work, Mono.empty()))
                .repeat(5)
                .blockLast(LONG);
        arrive(admission, "first");
        arrive(admission, "second");
        IntStream.range(0, 100_000)
                .forEach(_ -> admission.admit(Mono.never(), Mono.never()).subscribe());
        assertThat(
                        admission
                                .admit(Mono.just("last"), Mono.just("refused"))
                                .block(patience.dividedBy(2)))
                .isEqualTo("refused");
    }

    @Test
    void refusesWhereTooManyWait() {
        var admission = admission(LONG, 1);
        arrive(admission, "first");
        arrive(admission, "second");
        arrive(admission, "third");
        assertThat(admission.admit(Mono.just("fourth"), Mono.just("refused")).block(LONG))
                .isEqualTo("refused");
    }

    @Test
    void forgetsWhoGoesAway() {
        var admission = admission(LONG, 1);
        Sinks.One<String> first = Sinks.one();
        Disposable client = admission.admit(first.asMono(), Mono.just("refused")).subscribe();
        arrive(admission, "second");
        var third = arrive(admission, "third");
        client.dispose();
        assertThat(first.currentSubscriberCount()).isZero();
        assertThat(third.currentSubscriberCount()).isOne();
        Disposable waits = admission.admit(Mono.just("fourth"), Mono.just("refused")).subscribe();
        waits.dispose();
        var fifth = arrive(admission, "fifth");
        third.tryEmitEmpty().orThrow();
        assertThat(fifth.currentSubscriberCount()).isOne();
    }

    @Test
    void keepsEveryPlaceWhateverBecomesOfThoseWhoCome() {
        var admission = admission(Duration.ofMillis(2), 50);
        var most = new AtomicInteger();
        var inside = new AtomicInteger();
        Mono<Long> work =
                Mono.using(
                        () -> most.accumulateAndGet(inside.incrementAndGet(), Math::max),
                        _ -> Mono.delay(Duration.ofNanos(100_000)),
                        _ -> inside.decrementAndGet());
        Flux.range(0, 5_000)
                .flatMap(
                        number -> {
                            Mono<Long> one =
                                    admission
                                            .admit(work, Mono.just(-1L))
                                            .subscribeOn(Schedulers.parallel());
                            return number % 3 == 0
                                    ? one.timeout(Duration.ofMillis(1), Mono.empty())
                                    : one;
                        },
                        200)
                .blockLast(LONG);
        assertThat(most).hasValueLessThanOrEqualTo(2);
        assertThat(places.acquire(null)).isPresent();
        assertThat(places.acquire(null)).isPresent();
        assertThat(places.acquire(null)).isEmpty();
    }

    private Admission admission(Duration patience, int waiting) {
        return new Admission(
                places, new AdmissionSettings(2, 2, waiting, patience, Duration.ofMillis(1), 0));
    }

    private Sinks.One<String> arrive(Admission admission, String name) {
        Sinks.One<String> work = Sinks.one();
        admission
                .admit(work.asMono(), Mono.just("refused"))
                .subscribe(
                        answer -> told.add(name + " " + answer), _ -> told.add(name + " failed"));
        return work;
    }
}
