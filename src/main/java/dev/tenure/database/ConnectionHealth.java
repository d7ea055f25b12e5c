package dev.tenure.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.ValidationDepth;

import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

import reactor.core.publisher.Mono;

import java.time.Duration;

/** What is known of one connection: when the server last answered on it, and what it still owes. */
final class ConnectionHealth {

    private static final Duration CHECK_LIMIT = Duration.ofMillis(300);

    private final Connection connection;
    private final Publisher<Boolean> isOpen;
    private final ConnectionTrust trust;
    private volatile @Nullable AnswerProgress question;
    private volatile long answeredAt;
    private volatile boolean isUnsettled;
    private volatile boolean isChecked;
    private volatile boolean isClosed;
    private volatile long shown;
    private @Nullable AnswerProgress seen;
    private long seenReceived;
    private long seenAt;

    ConnectionHealth(Connection connection, ConnectionTrust trust) {
        this.connection = connection;
        this.trust = trust;
        isOpen = connection.validate(ValidationDepth.LOCAL);
        answeredAt = trust.now();
    }

    /** Returns the last {@link Pulse} that the server is known to show. */
    long shown() {
        return shown;
    }

    void shows(long pulse) {
        shown = pulse;
    }

    void asked(AnswerProgress next) {
        question = next;
    }

    void answered(AnswerProgress by) {
        if (question == by) {
            answeredAt = trust.now();
            question = null;
        }
    }

    /** Notes a failure, after which the driver may still have an answer to read to its end. */
    void failed(AnswerProgress by, Throwable failure) {
        abandoned(by);
        if (failure instanceof R2dbcException trouble && DatabaseTrouble.isOfConnection(trouble)) {
            trust.doubt();
        }
    }

    /** Notes that nobody waits for the rest of an answer, which the driver reads to its end. */
    void abandoned(AnswerProgress by) {
        isUnsettled = true;
        if (question == by) {
            question = null;
        }
    }

    /** Returns whether no statement can be asked on the connection, at the least without doubt. */
    boolean isDead() {
        return isClosed
                || (isIdle() && trust.wasSilentSince(answeredAt))
                || !Boolean.TRUE.equals(Mono.from(isOpen).toFuture().getNow(false));
    }

    private boolean isIdle() {
        return question == null && connection.isAutoCommit();
    }

    /** Returns whether a statement can be asked: by the last answer if it is fresh, else asks. */
    Mono<Boolean> usable() {
        return !isUnsettled && trust.isFresh(answeredAt) ? Mono.just(true) : checked(CHECK_LIMIT);
    }

    /** Returns whether others can ask, as soon as the last statement has ended. */
    Publisher<Boolean> settled() {
        return isUnsettled && isIdle() ? checked(trust.limit(true)) : isOpen;
    }

    /** Asks the server something, which it answers after all that it was asked before. */
    private Mono<Boolean> checked(Duration limit) {
        return Mono.defer(() -> {
            long askedAt = trust.now();
            isChecked = true;
            return Mono.from(connection.validate(ValidationDepth.REMOTE))
                    .timeout(limit, Mono.just(false))
                    .doOnNext(isUsable -> conclude(isUsable, askedAt))
                    .doFinally(_ -> isChecked = false);
        });
    }

    private void conclude(boolean isUsable, long askedAt) {
        if (isUsable) {
            answeredAt = trust.now();
            isUnsettled = false;
        } else {
            giveUp(askedAt);
        }
    }

    private void giveUp(long askedAt) {
        trust.noteSilence(askedAt);
        close();
    }

    private void close() {
        isClosed = true;
        Mono.from(connection.close()).onErrorComplete().subscribe();
    }

    /** Looks at the connection now and then; returns whether it still is one. */
    boolean look(long now) {
        AnswerProgress current = question;
        if (isDead()) {
            close();
        } else if (current == null) {
            seen = null;
            if (isIdle() && !isChecked && trust.isStale(answeredAt)) {
                checked(CHECK_LIMIT).subscribe();
            }
        } else if (current != seen || current.received() != seenReceived || !current.isWaiting()) {
            seen = current;
            seenReceived = current.received();
            seenAt = now;
        } else if (now - seenAt > trust.limit(connection.isAutoCommit()).toNanos()) {
            giveUp(seenAt);
        }
        return !isClosed;
    }
}
