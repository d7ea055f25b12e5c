package dev.tenure.endpoint;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.http.CacheControl;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How long others may show an answer without asking whether it is still right.
 *
 * @param maxAge the time; none if they are to ask each time
 */
@ConfigurationProperties("tenure.graphql")
record AnswerFreshness(@DefaultValue("0s") Duration maxAge) {

    /** Returns what is said of an answer; no answer lasts beyond its day (UTC). */
    CacheControl cacheControl(Clock clock) {
        if (maxAge.isZero()) {
            return CacheControl.noCache().cachePublic();
        }
        Instant now = clock.instant();
        Duration left =
                Duration.between(now, now.truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS));
        return CacheControl.maxAge(maxAge.compareTo(left) < 0 ? maxAge : left).cachePublic();
    }
}
