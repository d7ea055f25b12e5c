package dev.tenure.database;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

/**
 * Remembers, by a name and a detail, what starts have done to this database, so that the next does
 * not do it again: {@code catalogue} and the checksum of the edition that is loaded.
 */
@Component
public final class StartupRecords {

    private static final String DETAIL =
            "select r.detail from startup_record r where r.name = $1::text";

    private static final String SAVE =
            """
            insert into startup_record (name, detail) values ($1::text, $2::text)
            on conflict (name) do update set detail = excluded.detail, recorded_at = now()
            """;

    private final DatabaseClient database;

    StartupRecords(DatabaseClient database) {
        this.database = database;
    }

    /** Returns the detail that was saved under a name; empty where none was. */
    public Mono<String> detail(String name) {
        return database.sql(DETAIL).bind(0, name).mapValue(String.class).one();
    }

    /** Saves a detail under a name, instead of the last one. */
    public Mono<Void> save(String name, String detail) {
        return database.sql(SAVE).bind(0, name).bind(1, detail).then();
    }
}
