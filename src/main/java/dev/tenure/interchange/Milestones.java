package dev.tenure.interchange;

import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

/** What this database has been through once. */
@Component
final class Milestones {

    private static final String DETAIL = "select m.detail from milestone m where m.name = $1::text";

    private static final String REACH =
            """
            with reached as (
                insert into milestone (name, detail) values ($1::text, $2::text)
                on conflict (name) do update set detail = excluded.detail, reached_at = now()
                returning 1
            )
            select count(*) from reached
            """;

    private final Statements statements;

    Milestones(Statements statements) {
        this.statements = statements;
    }

    /** What was remembered when it was reached; empty where it was not. */
    Mono<String> detail(String name) {
        return statements.select(DETAIL, row -> Statements.textAt(row, 0), name).singleOrEmpty();
    }

    Mono<Void> reach(String name, String detail) {
        return statements.changes(REACH, name, detail).then();
    }
}
