package dev.tenure.interchange;

import static dev.tenure.database.Columns.id;

import dev.tenure.database.ColumnArrays;
import dev.tenure.database.Statements;
import dev.tenure.interchange.PersonResume.Part;
import dev.tenure.resume.Resume;

import org.springframework.stereotype.Component;

import reactor.core.publisher.Flux;

import java.util.List;

/** Writes how people are reached: their contacts and links. */
@Component
final class ReachTable {

    private static final String WRITE_CONTACTS =
            """
            insert into contact as c (person_id, ordinal, kind, value, obfuscated, audience)
            select w.person_id, w.ordinal, w.kind, w.value, w.value is null, w.audience
            from unnest($1::bigint[], $2::integer[], $3::contact_kind[], $4::text[], $5::audience[])
                as w (person_id, ordinal, kind, value, audience)
            on conflict (person_id, ordinal) do update
            set kind = excluded.kind, value = excluded.value, obfuscated = excluded.obfuscated,
                audience = excluded.audience
            where (c.kind, c.value, c.audience)
                  is distinct from (excluded.kind, excluded.value, excluded.audience)
            returning person_id
            """;

    private static final String CLEAR_CONTACTS =
            """
            delete from contact c
            using unnest($1::bigint[], $2::integer[]) as w (person_id, size)
            where c.person_id = w.person_id and c.ordinal >= w.size
            returning c.person_id
            """;

    private static final String WRITE_LINKS =
            """
            insert into link as l (person_id, ordinal, network, username, url)
            select w.*
            from unnest($1::bigint[], $2::integer[], $3::text[], $4::text[], $5::text[])
                as w (person_id, ordinal, network, username, url)
            on conflict (person_id, ordinal) do update
            set network = excluded.network, username = excluded.username, url = excluded.url
            where (l.network, l.username, l.url)
                  is distinct from (excluded.network, excluded.username, excluded.url)
            returning person_id
            """;

    private static final String CLEAR_LINKS =
            """
            delete from link l
            using unnest($1::bigint[], $2::integer[]) as w (person_id, size)
            where l.person_id = w.person_id and l.ordinal >= w.size
            returning l.person_id
            """;

    private final Statements statements;

    ReachTable(Statements statements) {
        this.statements = statements;
    }

    /** Writes contacts and links; returns the people of whom some changed. */
    Flux<Long> write(List<PersonResume> resumes) {
        var contacts = ColumnArrays.of(PersonResume.parts(resumes, Resume::contacts));
        var links = ColumnArrays.of(PersonResume.parts(resumes, Resume::links));
        return Flux.concat(
                statements.select(
                        WRITE_CONTACTS,
                        row -> id(row, "person_id"),
                        contacts.ids(Part::person),
                        contacts.integers(Part::ordinal),
                        contacts.labels(one -> one.value().kind()),
                        contacts.texts(one -> one.value().value()),
                        contacts.labels(one -> one.value().audience())),
                statements.select(
                        WRITE_LINKS,
                        row -> id(row, "person_id"),
                        links.ids(Part::person),
                        links.integers(Part::ordinal),
                        links.texts(one -> one.value().network()),
                        links.texts(one -> one.value().username()),
                        links.texts(one -> one.value().url())));
    }

    /** Removes the contacts and links that the résumés lack; returns the people who had some. */
    Flux<Long> clear(List<PersonResume> known) {
        var of = ColumnArrays.of(known);
        return Flux.concat(
                statements.select(
                        CLEAR_CONTACTS,
                        row -> id(row, "person_id"),
                        of.ids(PersonResume::person),
                        of.integers(one -> one.resume().contacts().size())),
                statements.select(
                        CLEAR_LINKS,
                        row -> id(row, "person_id"),
                        of.ids(PersonResume::person),
                        of.integers(one -> one.resume().links().size())));
    }
}
