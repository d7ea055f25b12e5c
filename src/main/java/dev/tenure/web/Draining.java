package dev.tenure.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.stereotype.Component;

import java.time.Duration;

/**
 * The last moments of a service: its readiness is refused, and it goes on answering until those who
 * send requests by its readiness have noticed. Where nobody has asked for it, nobody is waited for.
 */
@Component
final class Draining implements HealthIndicator, ApplicationListener<ContextClosedEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(Draining.class);

    /** The longest pause between two questions that load balancers are usually given. */
    private static final long RECENTLY = Duration.ofMinutes(1).toNanos();

    private final ApplicationContext context;
    private final Duration time;
    private volatile boolean isWatched;
    private volatile long askedAt;
    private volatile boolean isUnderWay;

    Draining(ApplicationContext context, @Value("${tenure.web.drain:5s}") Duration time) {
        this.context = context;
        this.time = time;
    }

    boolean isUnderWay() {
        return isUnderWay;
    }

    @Override
    public Health health() {
        askedAt = System.nanoTime();
        isWatched = true;
        return isUnderWay ? Health.outOfService().build() : Health.up().build();
    }

    /** Waits, before the port is closed. */
    @Override
    public void onApplicationEvent(ContextClosedEvent closed) {
        if (closed.getApplicationContext() != context) {
            return;
        }
        isUnderWay = true;
        if (isWatched && System.nanoTime() - askedAt < RECENTLY && time.isPositive()) {
            LOG.info("Requests are answered for another {} ms", time.toMillis());
            pause();
        }
    }

    private void pause() {
        try {
            Thread.sleep(time);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
