package dev.tenure.admission;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** The mean of times, in which a late one weighs more than those long before it. */
final class MeanTime {

    /** A time that is added counts for one in so many. */
    private static final int WINDOW = 100;

    private final AtomicLong nanos = new AtomicLong();

    void add(Duration time) {
        nanos.updateAndGet(mean -> mean + (time.toNanos() - mean) / WINDOW);
    }

    /** Returns the mean, zero as long as nothing was added. */
    Duration mean() {
        return Duration.ofNanos(nanos.get());
    }
}
