package dev.tenure.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.R2dbcBadGrammarException;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.ValidationDepth;

import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscription;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcProperties;

import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

class ConnectionWatchTest {

    private static final Duration STATEMENT = Duration.ofMillis(2500);
    private static final Duration TRANSACTION = Duration.ofSeconds(60);

    private final FakeServer server = new FakeServer();
    private long now;
    private final ConnectionWatch watch =
            new ConnectionWatch(new ConnectionTrust(STATEMENT, TRANSACTION, () -> now));
    private final WatchedConnections connections = new WatchedConnections(server, watch);

    @Test
    void asksNothingOfAConnectionThatAnsweredJustNow() {
        Connection connection = open();
        answered(connection, 0);
        pass(Duration.ofMillis(499));
        assertThat(isUsable(connection)).isTrue();
        assertThat(server.line(0).checks).hasValue(0);
    }

    @Test
    void asksAConnectionOnceThatDidNotAnswerForLong() {
        Connection connection = open();
        pass(Duration.ofMillis(500));
        assertThat(isUsable(connection)).isTrue();
        assertThat(isUsable(connection)).isTrue();
        assertThat(server.line(0).checks).hasValue(1);
    }

    @Test
    void doubtsTheOthersWhereAConnectionBroke() {
        Connection broken = open();
        Connection other = open();
        pass(Duration.ofMillis(1));
        rows(broken).onErrorComplete().subscribe();
        server.line(0).rows.tryEmitError(new R2dbcNonTransientResourceException("cut", "08006"));
        assertThat(isUsable(other)).isTrue();
        assertThat(server.line(1).checks).hasValue(1);
    }

    @Test
    void doubtsNobodyWhereAStatementIsWrong() {
        Connection wrong = open();
        Connection other = open();
        pass(Duration.ofMillis(1));
        rows(wrong).onErrorComplete().subscribe();
        server.line(0).rows.tryEmitError(new R2dbcBadGrammarException("wrong", "42601"));
        assertThat(isUsable(other)).isTrue();
        assertThat(server.line(1).checks).hasValue(0);
    }

    @Test
    void throwsAwayWhatWasSilentSinceAnotherWasAskedInVain() {
        WatchedConnection silent = open();
        WatchedConnection idle = open();
        WatchedConnection busy = open();
        pass(Duration.ofSeconds(1));
        server.line(0).isSilent = true;
        StepVerifier.withVirtualTime(() -> Mono.from(silent.validate(ValidationDepth.REMOTE)))
                .then(() -> {
                    pass(Duration.ofMillis(1));
                    answered(busy, 2);
                })
                .thenAwait(Duration.ofMillis(300))
                .expectNext(false)
                .verifyComplete();
        assertThat(Stream.of(silent, idle, busy).map(one -> one.health().isDead()))
                .containsExactly(true, true, false);
    }

    @Test
    void givesUpAStatementThatTheServerDoesNotEnd() {
        rows(open()).subscribe();
        lookAfter(Duration.ZERO);
        lookAfter(STATEMENT);
        assertThat(server.line(0).isOpen).isTrue();
        lookAfter(Duration.ofMillis(1));
        assertThat(server.line(0).isOpen).isFalse();
    }

    @Test
    void givesUpNoStatementWhoseRowsCome() {
        rows(open()).subscribe();
        for (int row = 0; row < 5; row++) {
            server.line(0).rows.tryEmitNext("row");
            lookAfter(STATEMENT);
        }
        assertThat(server.line(0).isOpen).isTrue();
    }

    @Test
    void givesUpNoStatementWhoseAskerTakesItsTime() {
        rows(open())
                .subscribe(
                        new BaseSubscriber<String>() {
                            @Override
                            protected void hookOnSubscribe(Subscription subscription) {
                                subscription.request(1);
                            }
                        });
        server.line(0).rows.tryEmitNext("taken");
        server.line(0).rows.tryEmitNext("waiting to be taken");
        for (int looks = 0; looks < 5; looks++) {
            lookAfter(STATEMENT);
        }
        assertThat(server.line(0).isOpen).isTrue();
    }

    @Test
    void letsAStatementOfATransactionTakeAMinute() {
        Connection connection = open();
        server.line(0).isAutoCommit = false;
        rows(connection).subscribe();
        lookAfter(Duration.ZERO);
        lookAfter(TRANSACTION);
        assertThat(server.line(0).isOpen).isTrue();
        lookAfter(Duration.ofMillis(1));
        assertThat(server.line(0).isOpen).isFalse();
    }

    @Test
    void asksIdleConnectionsInTheBackground() {
        open();
        lookAfter(Duration.ofSeconds(5));
        assertThat(server.line(0).checks).hasValue(0);
        lookAfter(Duration.ofSeconds(1));
        assertThat(server.line(0).checks).hasValue(1);
    }

    @Test
    void asksNoTransactionBetweenItsStatements() {
        open();
        server.line(0).isAutoCommit = false;
        lookAfter(Duration.ofSeconds(6));
        assertThat(server.line(0).checks).hasValue(0);
    }

    @Test
    void handsACancelledConnectionBackWhenItHasAnswered() {
        Connection connection = open();
        rows(connection).subscribe().dispose();
        StepVerifier.create(connection.validate(ValidationDepth.LOCAL))
                .expectNext(true)
                .verifyComplete();
        assertThat(server.line(0).checks).hasValue(1);
    }

    @Test
    void closesACancelledConnectionThatDoesNotAnswer() {
        Connection connection = open();
        rows(connection).subscribe().dispose();
        server.line(0).isSilent = true;
        StepVerifier.withVirtualTime(() -> connection.validate(ValidationDepth.LOCAL))
                .expectSubscription()
                .expectNoEvent(STATEMENT)
                .expectNext(false)
                .verifyComplete();
        assertThat(server.line(0).isOpen).isFalse();
    }

    @Test
    void opensAConnectionWhileTheServerRestarts() {
        server.refusals = 5;
        StepVerifier.withVirtualTime(connections::create)
                .thenAwait(Duration.ofMillis(500))
                .expectNextCount(1)
                .verifyComplete();
    }

    @Test
    void passesOverAllClosedConnectionsAtOnce() {
        ConnectionPool pool =
                ConnectionConfiguration.pool(connections, new R2dbcProperties.Pool(), 1);
        List<Connection> used = Stream.generate(() -> pool.create().block()).limit(5).toList();
        used.forEach(connection -> Mono.from(connection.close()).block());
        server.lines.forEach(line -> line.isOpen = false);
        StepVerifier.create(pool.create()).expectNextCount(1).verifyComplete();
        pool.dispose();
    }

    private WatchedConnection open() {
        return (WatchedConnection) connections.create().block();
    }

    private void pass(Duration time) {
        now += time.toNanos();
    }

    private void lookAfter(Duration time) {
        pass(time);
        watch.look();
    }

    private void answered(Connection connection, int line) {
        rows(connection).subscribe();
        server.line(line).rows.tryEmitComplete();
    }

    private static Flux<String> rows(Connection connection) {
        return Flux.from(connection.createStatement("select").execute())
                .flatMap(result -> result.map((row, _) -> row.get(0, String.class)), 1, 1);
    }

    private static boolean isUsable(Connection connection) {
        return Boolean.TRUE.equals(Mono.from(connection.validate(ValidationDepth.REMOTE)).block());
    }
}
