package dev.tenure.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.r2dbc.spi.R2dbcTimeoutException;

import org.junit.jupiter.api.Test;

import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Names are asked for; the answer to names is how many there are. */
class SharedQueryTest {

    private final List<List<String>> asked = new CopyOnWriteArrayList<>();
    private final LinkedBlockingQueue<Sinks.One<Integer>> answers = new LinkedBlockingQueue<>();
    private final SharedQuery<String, Integer> query = waiting(Duration.ofMinutes(1));

    private SharedQuery<String, Integer> waiting(Duration patience) {
        return new SharedQuery<>(this::ask, 3, 1, patience);
    }

    private Mono<Integer> ask(List<String> names) {
        asked.add(names);
        Sinks.One<Integer> answer = Sinks.one();
        answers.add(answer);
        return answer.asMono();
    }

    @Test
    void isAskedAtOnceWhileNoneIsUnderWay() throws Exception {
        CompletableFuture<Integer> ada = query.ask(List.of("ada")).toFuture();
        assertThat(asked).containsExactly(List.of("ada"));
        next().tryEmitValue(7);
        assertThat(ada).isCompletedWithValue(7);
    }

    @Test
    void isAskedTogetherByThoseWhoComeMeanwhile() throws Exception {
        query.ask(List.of("ada")).toFuture();
        CompletableFuture<Integer> bob = query.ask(List.of("bob")).toFuture();
        CompletableFuture<Integer> others = query.ask(List.of("cleo", "bob")).toFuture();
        next().tryEmitValue(1);
        next().tryEmitValue(2);
        assertThat(asked).containsExactly(List.of("ada"), List.of("bob", "cleo"));
        assertThat(bob.get(10, TimeUnit.SECONDS)).isEqualTo(2);
        assertThat(others.get(10, TimeUnit.SECONDS)).isEqualTo(2);
    }

    @Test
    void waitsForNoneThatHangs() throws Exception {
        SharedQuery<String, Integer> query = waiting(Duration.ofMillis(2));
        query.ask(List.of("ada")).toFuture();
        CompletableFuture<Integer> bob = query.ask(List.of("bob")).toFuture();
        next();
        next().tryEmitValue(2);
        assertThat(bob.get(10, TimeUnit.SECONDS)).isEqualTo(2);
    }

    @Test
    void waitsForNoMoreKeysThanItMayHave() throws Exception {
        query.ask(List.of("ada")).toFuture();
        query.ask(List.of("bob", "cleo")).toFuture();
        query.ask(List.of("dan")).toFuture();
        query.ask(List.of("eve")).toFuture();
        assertThat(asked).containsExactly(List.of("ada"), List.of("bob", "cleo", "dan"));
    }

    @Test
    void isAskedByEachWhereItFailsForSeveral() throws Exception {
        query.ask(List.of("ada")).toFuture();
        CompletableFuture<Integer> bob = query.ask(List.of("bob")).toFuture();
        CompletableFuture<Integer> cleo = query.ask(List.of("cleo")).toFuture();
        next().tryEmitValue(1);
        next().tryEmitError(new IllegalStateException("cleo"));
        Sinks.One<Integer> one = next();
        Sinks.One<Integer> other = next();
        (asked.get(2).equals(List.of("bob")) ? one : other).tryEmitValue(3);
        (asked.get(2).equals(List.of("bob")) ? other : one)
                .tryEmitError(new IllegalStateException("cleo"));
        assertThat(bob.get(10, TimeUnit.SECONDS)).isEqualTo(3);
        assertThatThrownBy(() -> cleo.get(10, TimeUnit.SECONDS))
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void isNotAskedAgainWhereTheDatabaseIsTooSlow() throws Exception {
        query.ask(List.of("ada")).toFuture();
        CompletableFuture<Integer> bob = query.ask(List.of("bob")).toFuture();
        CompletableFuture<Integer> cleo = query.ask(List.of("cleo")).toFuture();
        next().tryEmitValue(1);
        next().tryEmitError(new R2dbcTimeoutException());
        assertThatThrownBy(() -> bob.get(10, TimeUnit.SECONDS))
                .hasCauseInstanceOf(R2dbcTimeoutException.class);
        assertThatThrownBy(() -> cleo.get(10, TimeUnit.SECONDS))
                .hasCauseInstanceOf(R2dbcTimeoutException.class);
        assertThat(asked).hasSize(2);
    }

    @Test
    void failsOnceForOneAlone() throws Exception {
        CompletableFuture<Integer> ada = query.ask(List.of("ada")).toFuture();
        next().tryEmitError(new IllegalStateException("ada"));
        assertThat(ada).isCompletedExceptionally();
        assertThat(asked).hasSize(1);
        query.ask(List.of("bob")).toFuture();
        assertThat(asked).hasSize(2);
    }

    @Test
    void goesOnWhenOneGivesUp() throws Exception {
        Disposable ada = query.ask(List.of("ada")).subscribe();
        CompletableFuture<Integer> bob = query.ask(List.of("bob")).toFuture();
        ada.dispose();
        next().tryEmitValue(1);
        next().tryEmitValue(2);
        assertThat(bob.get(10, TimeUnit.SECONDS)).isEqualTo(2);
    }

    private Sinks.One<Integer> next() throws InterruptedException {
        Sinks.One<Integer> answer = answers.poll(10, TimeUnit.SECONDS);
        assertThat(answer).as("what is asked next").isNotNull();
        return answer;
    }
}
