package dev.tenure.interchange;

import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

/**
 * What an import waits for, always in this order: its slug, then the technologies (shared, unless
 * it adds or removes some). The database lets go of both when the transaction ends.
 */
@Component
final class Locks {

    /** An import may take longer than a query of the service may. */
    private static final String PATIENCE =
            """
            select 1::bigint
            from (select set_config('statement_timeout', '60s', true),
                         set_config('lock_timeout', '60s', true)) settings
            """;

    private static final String SLUG =
            """
            select 1::bigint
            from (select pg_advisory_xact_lock(hashtextextended('import ' || $1::text, 0))) taken
            """;

    private static final String TECHNOLOGIES_SHARED =
            """
            select 1::bigint
            from (select pg_advisory_xact_lock_shared(hashtextextended('technologies', 0))) taken
            """;

    private static final String TECHNOLOGIES =
            """
            select 1::bigint
            from (select pg_advisory_xact_lock(hashtextextended('technologies', 0))) taken
            """;

    private final Statements statements;

    Locks(Statements statements) {
        this.statements = statements;
    }

    Mono<Void> slug(String slug) {
        return statements.changes(PATIENCE).then(statements.changes(SLUG, slug)).then();
    }

    Mono<Void> technologies(boolean exclusive) {
        return statements.changes(exclusive ? TECHNOLOGIES : TECHNOLOGIES_SHARED).then();
    }
}
