package dev.tenure.database;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

/**
 * Tells those who listen to a {@link ChangeFeed} what a transaction changes, where it must be told:
 * people on many machines have no triggers that would.
 */
@Component
public final class Announcements {

    private static final String PEOPLE = "select announce_people($1::bigint[])::text";

    private static final String ANYTHING = "select pg_notify('tenure_change', '*')::text";

    private final DatabaseClient database;
    private final Distribution distribution;

    Announcements(DatabaseClient database, Distribution distribution) {
        this.database = database;
        this.distribution = distribution;
    }

    /** Returns whether whoever writes must tell of it. */
    public boolean areNeeded() {
        return distribution.isOnCitus();
    }

    /** Tells, if need be, that what is shown of these people changes. */
    public Mono<Void> ofPeople(Long[] people) {
        return areNeeded() ? database.sql(PEOPLE).bind(0, people).then() : Mono.empty();
    }

    /** Tells, if need be, that any answer may change. */
    public Mono<Void> ofAnything() {
        return areNeeded() ? database.sql(ANYTHING).then() : Mono.empty();
    }
}
