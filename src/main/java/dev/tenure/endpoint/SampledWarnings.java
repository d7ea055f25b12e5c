package dev.tenure.endpoint;

import org.slf4j.Logger;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Writes warnings that any request may be a reason for: one line a second, which says how many it
 * stands for.
 */
final class SampledWarnings {

    private static final long BETWEEN = Duration.ofSeconds(1).toNanos();

    private final Logger log;
    private final LongSupplier clock;
    private final AtomicLong next;
    private final AtomicLong unsaid = new AtomicLong();

    SampledWarnings(Logger log, LongSupplier clock) {
        this.log = log;
        this.clock = clock;
        next = new AtomicLong(clock.getAsLong());
    }

    void warn(String message) {
        long now = clock.getAsLong();
        long due = next.get();
        if (now - due < 0 || !next.compareAndSet(due, now + BETWEEN)) {
            unsaid.incrementAndGet();
            return;
        }
        long others = unsaid.getAndSet(0);
        if (others == 0) {
            log.warn("{}", message);
        } else {
            log.warn("{} (and {} more like it before)", message, others);
        }
    }
}
