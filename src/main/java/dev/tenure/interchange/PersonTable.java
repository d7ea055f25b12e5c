package dev.tenure.interchange;

import static dev.tenure.database.Columns.id;

import dev.tenure.document.Resume;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

/** Writes a person and the document they come from. */
@Component
final class PersonTable {

    private static final String FIND = "select p.id from person p where p.slug = $1::text";

    private static final String WRITE =
            """
            insert into person (slug, name, headline, motto, summary, image_url, address, postal_code,
                                city, region, country_code, imported_at)
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

    private static final String KEEP_DOCUMENT =
            """
            with written as (
                insert into resume_document as d (person_id, content)
                select $1::bigint, $2::json
                where not exists (
                    select from resume_document d
                    where d.person_id = $1::bigint and d.content::text = $2::text)
                on conflict (person_id) do update set content = excluded.content
                returning 1)
            select count(*) from written
            """;

    private static final String TOUCH =
            """
            with touched as (
                update person p set imported_at = now() where p.id = $1::bigint returning 1)
            select count(*) from touched
            """;

    private final Statements statements;

    PersonTable(Statements statements) {
        this.statements = statements;
    }

    /** The person's columns. */
    record Row(
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
                    r.place().address(),
                    r.place().postalCode(),
                    r.place().city(),
                    r.place().region(),
                    r.place().countryCode());
        }
    }

    /** The id, if the person is known. */
    Mono<Long> find(String slug) {
        return statements.select(FIND, row -> id(row, "id"), slug).singleOrEmpty();
    }

    /** The id, if something had to be written. */
    Mono<Long> write(Row person) {
        return statements
                .select(WRITE, row -> id(row, "id"), Statements.rows(person))
                .singleOrEmpty();
    }

    Mono<Long> keep(long person, String document) {
        return statements.changes(KEEP_DOCUMENT, person, document);
    }

    Mono<Void> touch(long person) {
        return statements.changes(TOUCH, person).then();
    }
}
