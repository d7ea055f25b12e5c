package dev.tenure.database;

import org.springframework.stereotype.Component;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.Arrays;

/**
 * Begins a transaction that writes much: it may take a minute, where a query of the service may
 * not, and it waits for others by named locks, which the database lets go of when the transaction
 * ends.
 */
@Component
public final class WriteTransaction {

    /** How long a statement of such a transaction may take, and wait for a named lock. */
    static final Duration LIMIT = Duration.ofMinutes(1);

    private static final String TIME_OUTS =
            """
            select set_config('statement_timeout', '60s', true),
                   set_config('lock_timeout', $1::text, true)
            """;

    /** For tables and rows, which others lock for long only by hand. */
    private static final String SHORTLY = "1s";

    private static final String PATIENTLY = "60s";

    /** In one order for everybody, so that nobody waits in a circle. */
    private static final String LOCK =
            """
            select count(pg_advisory_xact_lock(lock.key)::text)
            from (
                select distinct hashtextextended(name, 0) as key
                from unnest($1::text[]) name
                order by key
            ) lock
            """;

    private static final String LOCK_SHARED =
            "select pg_advisory_xact_lock_shared(hashtextextended($1::text, 0))::text";

    private final Statements statements;
    private final Distribution distribution;

    WriteTransaction(Statements statements, Distribution distribution) {
        this.statements = statements;
        this.distribution = distribution;
    }

    /** Lifts the time-out of the transaction's statements to a minute. */
    public Mono<Void> begin() {
        return waiting(SHORTLY)
                .thenMany(Flux.fromIterable(distribution.begin()))
                .concatMap(this::run)
                .then();
    }

    private Mono<Void> waiting(String limit) {
        return run(TIME_OUTS, limit);
    }

    /** Takes locks, each once nobody else has it; of many, all that are wanted at once. */
    public Mono<Void> lock(Lock... locks) {
        String[] names = Arrays.stream(locks).map(Lock::name).toArray(String[]::new);
        return patiently(run(LOCK, (Object) names));
    }

    /** Takes a lock together with others, once nobody has it alone. */
    public Mono<Void> lockShared(Lock lock) {
        return patiently(run(LOCK_SHARED, lock.name));
    }

    private Mono<Void> run(String sql, Object... values) {
        return statements.select(sql, _ -> true, values).then();
    }

    private Mono<Void> patiently(Mono<Void> locking) {
        return waiting(PATIENTLY).then(locking).then(waiting(SHORTLY));
    }

    /** A name that transactions wait for. */
    public record Lock(String name) {

        /** All technologies: shared by whoever refers to some, alone for the whole catalogue. */
        public static final Lock TECHNOLOGIES = new Lock("technologies");

        /** Those that no catalogue knows: taken, after the former, by whoever adds some. */
        public static final Lock OWN_TECHNOLOGIES = new Lock("own technologies");
    }
}
