package dev.tenure.database;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

/** Remembers, by a name and a detail, what this database has been through once. */
@Component
public final class Milestones {

    private static final String DETAIL = "select m.detail from milestone m where m.name = $1::text";

    private static final String REACH =
            """
            insert into milestone (name, detail) values ($1::text, $2::text)
            on conflict (name) do update set detail = excluded.detail, reached_at = now()
            """;

    private final DatabaseClient database;

    Milestones(DatabaseClient database) {
        this.database = database;
    }

    /** What was remembered when it was reached; empty where it was not. */
    public Mono<String> detail(String name) {
        return database.sql(DETAIL).bind(0, name).mapValue(String.class).one();
    }

    /** Remembers that it was reached, now and with that detail. */
    public Mono<Void> reach(String name, String detail) {
        return database.sql(REACH).bind(0, name).bind(1, detail).then();
    }
}
