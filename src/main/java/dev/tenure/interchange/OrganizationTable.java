package dev.tenure.interchange;

import org.springframework.stereotype.Component;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.Collection;
import java.util.List;

/** Reads and writes the organizations of a person. */
@Component
final class OrganizationTable {

    private static final String STORED =
            "select o.id, o.name from organization o where o.person_id = $1::bigint order by o.id";

    private static final String NEW_IDS =
            """
            select nextval(pg_get_serial_sequence('organization', 'id'))
            from generate_series(1, $1::integer)
            """;

    private static final String WRITE =
            """
            with written as (
                insert into organization (id, person_id, name) overriding system value
                select w.id, $1::bigint, w.name
                from jsonb_to_recordset($2::jsonb) as w (id bigint, name text)
                except
                select o.id, o.person_id, o.name from organization o where o.person_id = $1::bigint
                on conflict (id) do update set name = excluded.name
                returning 1
            )
            select count(*) from written
            """;

    private static final String FORMER_NAMES =
            """
            with wanted as (
                select w.*
                from jsonb_to_recordset($2::jsonb) as w (
                    organization_id bigint, ordinal integer, name text)
            ), known as (
                select n.organization_id, n.ordinal, n.name
                from organization_former_name n
                join organization o on o.id = n.organization_id
                where o.person_id = $1::bigint
            ), gone as (
                delete from organization_former_name n
                using known k
                where (n.organization_id, n.ordinal) = (k.organization_id, k.ordinal)
                  and not exists (
                      select from wanted w
                      where (w.organization_id, w.ordinal) = (n.organization_id, n.ordinal))
                returning 1
            ), written as (
                insert into organization_former_name (organization_id, ordinal, name)
                select w.organization_id, w.ordinal, w.name from wanted w
                except
                select k.organization_id, k.ordinal, k.name from known k
                on conflict (organization_id, ordinal) do update set name = excluded.name
                returning 1
            )
            select (select count(*) from gone) + (select count(*) from written)
            """;

    private static final String URLS =
            """
            with wanted as (
                select w.*
                from jsonb_to_recordset($2::jsonb) as w (
                    organization_id bigint, ordinal integer, url text)
            ), known as (
                select u.organization_id, u.ordinal, u.url
                from organization_url u
                join organization o on o.id = u.organization_id
                where o.person_id = $1::bigint
            ), gone as (
                delete from organization_url u
                using known k
                where (u.organization_id, u.ordinal) = (k.organization_id, k.ordinal)
                  and not exists (
                      select from wanted w
                      where (w.organization_id, w.ordinal) = (u.organization_id, u.ordinal))
                returning 1
            ), written as (
                insert into organization_url (organization_id, ordinal, url)
                select w.organization_id, w.ordinal, w.url from wanted w
                except
                select k.organization_id, k.ordinal, k.url from known k
                on conflict (organization_id, ordinal) do update set url = excluded.url
                returning 1
            )
            select (select count(*) from gone) + (select count(*) from written)
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
    record Stored(long id, String name) {}

    /** An organization to be stored. */
    record Row(long id, String name) {}

    /** A former name to be stored. */
    record NameRow(long organizationId, int ordinal, String name) {}

    /** An address to be stored. */
    record UrlRow(long organizationId, int ordinal, String url) {}

    Mono<List<Stored>> stored(long person) {
        return statements
                .select(
                        STORED,
                        row -> new Stored(Statements.longAt(row, 0), Statements.textAt(row, 1)),
                        person)
                .collectList();
    }

    Flux<Long> newIds(int count) {
        return statements.select(NEW_IDS, row -> Statements.longAt(row, 0), count);
    }

    Mono<Long> write(long person, List<Row> rows) {
        return statements.changes(WRITE, person, Statements.rows(rows));
    }

    Mono<Long> writeFormerNames(long person, List<NameRow> rows) {
        return statements.changes(FORMER_NAMES, person, Statements.rows(rows));
    }

    Mono<Long> writeUrls(long person, List<UrlRow> rows) {
        return statements.changes(URLS, person, Statements.rows(rows));
    }

    /** Removes all but those. */
    Mono<Long> clear(long person, Collection<Long> kept) {
        return statements.changes(CLEAR, person, kept.toArray(Long[]::new));
    }
}
