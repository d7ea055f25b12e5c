package dev.tenure.database;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

/**
 * What a transaction that writes much begins with: it may take a minute, where a query of the
 * service may not, and it waits for the others by name. The database lets go of every lock when the
 * transaction ends.
 */
@Component
public final class LongJob {

    private static final String PATIENCE =
            """
            select set_config('statement_timeout', '60s', true),
                   set_config('lock_timeout', '60s', true)
            """;

    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtextextended($1::text, 0))::text";

    private static final String LOCK_SHARED =
            "select pg_advisory_xact_lock_shared(hashtextextended($1::text, 0))::text";

    private final DatabaseClient database;

    LongJob(DatabaseClient database) {
        this.database = database;
    }

    /** Lifts the time-outs of the transaction to a minute. */
    public Mono<Void> begin() {
        return database.sql(PATIENCE).then();
    }

    /** Waits until nobody else has the lock. */
    public Mono<Void> alone(Lock lock) {
        return database.sql(LOCK).bind(0, lock.name).then();
    }

    /** Waits until nobody else has the lock alone. */
    public Mono<Void> together(Lock lock) {
        return database.sql(LOCK_SHARED).bind(0, lock.name).then();
    }

    /** Something that transactions wait for. */
    public record Lock(String name) {

        /** All technologies: together by whoever refers to some, alone by whoever adds some. */
        public static final Lock TECHNOLOGIES = new Lock("technologies");
    }
}
