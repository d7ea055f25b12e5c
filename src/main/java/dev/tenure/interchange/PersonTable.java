package dev.tenure.interchange;

import static dev.tenure.database.Columns.id;
import static dev.tenure.database.Columns.text;

import dev.tenure.database.Statements;
import dev.tenure.resume.Resume;
import dev.tenure.text.Folding;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Writes a person, the document they come from, and how they are reached. */
@Component
final class PersonTable {

    private static final String FIND = "select p.id from person p where p.slug = $1::text";

    private static final String NAME =
            "select coalesce(p.name, '') as name from person p where p.slug = $1::text";

    private static final String WRITE =
            """
            insert into person (slug, name, headline, motto, summary, image_url, address,
                                postal_code, city, region, country_code, imported_at)
            select w.*, now()
            from (
                select w.slug, w.name, w.headline, w.motto, w.summary, w.image_url, w.address,
                       w.postal_code, w.city, w.region, w.country_code
                from jsonb_to_record($1::jsonb) as w (
                    slug text, name text, headline text, motto text, summary text, image_url text,
                    address text, postal_code text, city text, region text, country_code text)
                except
                select p.slug, p.name, p.headline, p.motto, p.summary, p.image_url, p.address,
                       p.postal_code, p.city, p.region, p.country_code
                from person p
                where p.slug = $1::jsonb ->> 'slug'
            ) w
            on conflict (slug) do update
            set name = excluded.name, headline = excluded.headline, motto = excluded.motto,
                summary = excluded.summary, image_url = excluded.image_url,
                address = excluded.address, postal_code = excluded.postal_code,
                city = excluded.city, region = excluded.region,
                country_code = excluded.country_code
            returning id
            """;

    private static final String WRITE_DOCUMENT =
            """
            insert into resume_document as d (person_id, content)
            select $1::bigint, $2::json
            where not exists (
                select from resume_document d
                where d.person_id = $1::bigint and d.content::text = $2::text)
            on conflict (person_id) do update set content = excluded.content
            """;

    private static final String WRITE_CONTACTS =
            """
            insert into contact (person_id, ordinal, kind, value, obfuscated, audience)
            select $1::bigint, (w.place - 1)::integer, w.kind, w.value, w.value is null, w.audience
            from rows from (jsonb_to_recordset($2::jsonb) as (
                     kind contact_kind, value text, audience audience))
                 with ordinality as w (kind, value, audience, place)
            except
            select c.person_id, c.ordinal, c.kind, c.value, c.obfuscated, c.audience
            from contact c
            where c.person_id = $1::bigint
            on conflict (person_id, ordinal) do update
            set kind = excluded.kind, value = excluded.value, obfuscated = excluded.obfuscated,
                audience = excluded.audience
            """;

    private static final String CLEAR_CONTACTS =
            "delete from contact c where c.person_id = $1::bigint and c.ordinal >= $2::integer";

    private static final String WRITE_LINKS =
            """
            insert into link (person_id, ordinal, network, username, url)
            select $1::bigint, (w.place - 1)::integer, w.network, w.username, w.url
            from rows from (jsonb_to_recordset($2::jsonb) as (
                     network text, username text, url text))
                 with ordinality as w (network, username, url, place)
            except
            select l.person_id, l.ordinal, l.network, l.username, l.url
            from link l
            where l.person_id = $1::bigint
            on conflict (person_id, ordinal) do update
            set network = excluded.network, username = excluded.username, url = excluded.url
            """;

    private static final String CLEAR_LINKS =
            "delete from link l where l.person_id = $1::bigint and l.ordinal >= $2::integer";

    private static final String TOUCH =
            "update person p set imported_at = now() where p.id = $1::bigint";

    private final Statements statements;

    PersonTable(Statements statements) {
        this.statements = statements;
    }

    private record Row(
            String slug,
            @Nullable String name,
            @Nullable String headline,
            @Nullable String motto,
            @Nullable String summary,
            @Nullable String imageUrl,
            @Nullable String address,
            @Nullable String postalCode,
            @Nullable String city,
            @Nullable String region,
            @Nullable String countryCode) {

        static Row of(String slug, Resume r) {
            return new Row(
                    slug,
                    r.name(),
                    r.headline(),
                    r.motto(),
                    r.summary(),
                    r.imageUrl(),
                    r.location().address(),
                    r.location().postalCode(),
                    r.location().city(),
                    r.location().region(),
                    r.location().countryCode());
        }
    }

    /** Returns the id, if the person is known. */
    Mono<Long> find(String slug) {
        return statements.select(FIND, row -> id(row, "id"), slug).singleOrEmpty();
    }

    /**
     * Returns whether the slug is that of a person of another name, whatever its case and accents.
     */
    Mono<Boolean> isOfAnother(String slug, @Nullable String name) {
        return statements
                .select(NAME, row -> text(row, "name"), slug)
                .singleOrEmpty()
                .map(known -> !alike(known).equals(alike(name == null ? "" : name)))
                .defaultIfEmpty(false);
    }

    private static String alike(String name) {
        return String.join(" ", Folding.of(name).strip().split("\\s+"));
    }

    /** Writes the person; returns the id, if something had to be written. */
    Mono<Long> write(String slug, Resume resume) {
        return statements
                .select(WRITE, row -> id(row, "id"), Statements.rows(Row.of(slug, resume)))
                .singleOrEmpty();
    }

    /** Writes the document word for word; returns how many rows changed. */
    Mono<Long> writeDocument(long person, String document) {
        return statements.update(WRITE_DOCUMENT, person, document);
    }

    /** Writes contacts and links; returns how many rows changed. */
    Mono<Long> writeContactsAndLinks(long person, Resume resume) {
        return Flux.concat(
                        statements.update(
                                WRITE_CONTACTS, person, Statements.rows(resume.contacts())),
                        statements.update(CLEAR_CONTACTS, person, resume.contacts().size()),
                        statements.update(WRITE_LINKS, person, Statements.rows(resume.links())),
                        statements.update(CLEAR_LINKS, person, resume.links().size()))
                .reduce(0L, Long::sum);
    }

    /** Says that the résumé has changed now. */
    Mono<Void> touch(long person) {
        return statements.update(TOUCH, person).then();
    }
}
