package dev.tenure.database;

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

    private final Statements statements;
    private final Distribution distribution;

    Announcements(Statements statements, Distribution distribution) {
        this.statements = statements;
        this.distribution = distribution;
    }

    /** Returns whether whoever writes must tell of it. */
    public boolean areNeeded() {
        return distribution.isOnCitus();
    }

    /** Tells, if need be, that what is shown of these people changes. */
    public Mono<Void> ofPeople(Long[] people) {
        return tell(PEOPLE, (Object) people);
    }

    /** Tells, if need be, that any answer may change. */
    public Mono<Void> ofAnything() {
        return tell(ANYTHING);
    }

    private Mono<Void> tell(String sql, Object... values) {
        return areNeeded() ? statements.select(sql, _ -> true, values).then() : Mono.empty();
    }
}
