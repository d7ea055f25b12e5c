package dev.tenure.admission;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

import java.time.Duration;

/**
 * What one client may still ask for: values of answers, given back evenly over a minute. Whoever
 * has asked for more waits until the debt is paid.
 */
public final class Budget {

    /** In which a spent budget is there again. */
    public static final Duration PERIOD = Duration.ofMinutes(1);

    private final long values;
    private final Bucket bucket;

    Budget(long values, TimeMeter clock) {
        this.values = values;
        bucket =
                Bucket.builder()
                        .withCustomTimePrecision(clock)
                        .addLimit(limit -> limit.capacity(values).refillGreedy(values, PERIOD))
                        .build();
    }

    /** Takes what an answer had, also what is not there. */
    public void spend(long cost) {
        bucket.consumeIgnoringRateLimits(cost);
    }

    /** Returns how many values are left, none or less where there is a debt. */
    public long left() {
        return bucket.getAvailableTokens();
    }

    /** Returns how many there are in a period. */
    public long values() {
        return values;
    }

    /** Returns how long it takes until something is left, in whole seconds and at least one. */
    public Duration untilPaid(long left) {
        long debt = Math.max(1, 1 - left);
        return Duration.ofSeconds(Math.max(1, Math.ceilDiv(debt * PERIOD.toSeconds(), values)));
    }
}
