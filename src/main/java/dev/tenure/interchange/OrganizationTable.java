package dev.tenure.interchange;

import static dev.tenure.database.Columns.id;
import static dev.tenure.database.Columns.label;
import static dev.tenure.database.Columns.text;

import dev.tenure.resume.Audience;

import org.springframework.stereotype.Component;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.Collection;
import java.util.List;

/** Reads and writes the organizations of a person. */
@Component
final class OrganizationTable {

    private static final String STORED =
            """
            select o.id, o.audience::text, o.name
            from organization o
            where o.person_id = $1::bigint
            order by o.id
            """;

    private static final String NEW_IDS =
            """
            select nextval(pg_get_serial_sequence('organization', 'id')) as id
            from generate_series(1, $1::integer)
            """;

    private static final String WRITE =
            """
            with written as (
                insert into organization (id, person_id, audience, name, former_names, urls)
                    overriding system value
                select w.id, $1::bigint, w.audience, w.name, w.former_names, w.urls
                from jsonb_to_recordset($2::jsonb) as w (
                    id bigint, audience audience, name text, former_names text[], urls text[])
                except
                select o.id, o.person_id, o.audience, o.name, o.former_names, o.urls
                from organization o
                where o.person_id = $1::bigint
                on conflict (person_id, id) do update
                set audience = excluded.audience, name = excluded.name,
                    former_names = excluded.former_names, urls = excluded.urls
                returning 1
            )
            select count(*) from written
            """;

    private static final String CLEAR =
            """
            with gone as (
                delete from organization o
                where o.person_id = $1::bigint and o.id <> all ($2::bigint[])
                returning 1
            )
            select count(*) from gone
            """;

    private final Statements statements;

    OrganizationTable(Statements statements) {
        this.statements = statements;
    }

    /** An organization that is stored. */
    record Stored(long id, Audience audience, String name) {}

    /** An organization to be stored. */
    record Row(
            long id, Audience audience, String name, List<String> formerNames, List<String> urls) {

        Row {
            formerNames = List.copyOf(formerNames);
            urls = List.copyOf(urls);
        }
    }

    Mono<List<Stored>> stored(long person) {
        return statements
                .select(
                        STORED,
                        row ->
                                new Stored(
                                        id(row, "id"),
                                        label(row, "audience", Audience.class),
                                        text(row, "name")),
                        person)
                .collectList();
    }

    Flux<Long> newIds(int count) {
        return statements.select(NEW_IDS, row -> id(row, "id"), count);
    }

    Mono<Long> write(long person, List<Row> rows) {
        return statements.changes(WRITE, person, Statements.rows(rows));
    }

    /** Removes all but those. */
    Mono<Long> clear(long person, Collection<Long> kept) {
        return statements.changes(CLEAR, person, kept.toArray(Long[]::new));
    }
}
