package dev.tenure.interchange;

import dev.tenure.document.ContactDetail;
import dev.tenure.document.Resume;
import dev.tenure.resume.Audience;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.stream.IntStream;

/** Writes how a person is reached: contacts and links. */
@Component
final class ReachTable {

    private static final String CONTACTS =
            """
            with wanted as (
                select w.*
                from jsonb_to_recordset($2::jsonb) as w (
                    ordinal integer, kind contact_kind, value text, obfuscated boolean,
                    audience audience)
            ), gone as (
                delete from contact c
                where c.person_id = $1::bigint and c.ordinal >= (select count(*) from wanted)
                returning 1
            ), written as (
                insert into contact (person_id, ordinal, kind, value, obfuscated, audience)
                select $1::bigint, w.ordinal, w.kind, w.value, w.obfuscated, w.audience
                from wanted w
                except
                select c.person_id, c.ordinal, c.kind, c.value, c.obfuscated, c.audience
                from contact c
                where c.person_id = $1::bigint
                on conflict (person_id, ordinal) do update
                set kind = excluded.kind, value = excluded.value,
                    obfuscated = excluded.obfuscated, audience = excluded.audience
                returning 1
            )
            select (select count(*) from gone) + (select count(*) from written) as count
            """;

    private static final String LINKS =
            """
            with wanted as (
                select w.*
                from jsonb_to_recordset($2::jsonb) as w (
                    ordinal integer, network text, username text, url text)
            ), gone as (
                delete from link l
                where l.person_id = $1::bigint and l.ordinal >= (select count(*) from wanted)
                returning 1
            ), written as (
                insert into link (person_id, ordinal, network, username, url)
                select $1::bigint, w.ordinal, w.network, w.username, w.url
                from wanted w
                except
                select l.person_id, l.ordinal, l.network, l.username, l.url
                from link l
                where l.person_id = $1::bigint
                on conflict (person_id, ordinal) do update
                set network = excluded.network, username = excluded.username, url = excluded.url
                returning 1
            )
            select (select count(*) from gone) + (select count(*) from written) as count
            """;

    private final Statements statements;

    ReachTable(Statements statements) {
        this.statements = statements;
    }

    private record ContactRow(
            int ordinal,
            ContactDetail.Kind kind,
            @Nullable String value,
            boolean obfuscated,
            Audience audience) {}

    private record LinkRow(
            int ordinal,
            @Nullable String network,
            @Nullable String username,
            @Nullable String url) {}

    Mono<Long> writeContacts(long person, List<ContactDetail> contacts) {
        List<ContactRow> rows =
                IntStream.range(0, contacts.size()).mapToObj(i -> row(i, contacts.get(i))).toList();
        return statements.changes(CONTACTS, person, Statements.rows(rows));
    }

    Mono<Long> writeLinks(long person, List<Resume.Profile> links) {
        List<LinkRow> rows =
                IntStream.range(0, links.size()).mapToObj(i -> row(i, links.get(i))).toList();
        return statements.changes(LINKS, person, Statements.rows(rows));
    }

    private static ContactRow row(int ordinal, ContactDetail one) {
        return new ContactRow(ordinal, one.kind(), one.value(), one.obfuscated(), one.audience());
    }

    private static LinkRow row(int ordinal, Resume.Profile one) {
        return new LinkRow(ordinal, one.network(), one.username(), one.url());
    }
}
