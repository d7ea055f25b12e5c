package dev.tenure.interchange;

import static dev.tenure.database.Columns.id;
import static dev.tenure.database.Columns.text;

import dev.tenure.database.ColumnArrays;
import dev.tenure.database.Columns;
import dev.tenure.database.Statements;

import io.r2dbc.spi.Readable;

import org.springframework.stereotype.Component;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Writes people. */
@Component
final class PersonTable {

    private static final String FIND =
            """
            select s.slug, p.id, coalesce(p.name, '') as name
            from person_slug s
            join person p on p.id = s.person_id
            where s.slug = any ($1::text[])
            """;

    private static final String CLAIM =
            "select w.slug, claim_slug(w.slug) as id from unnest($1::text[]) as w (slug)";

    private static final String WRITE =
            """
            insert into person as p (id, slug, name, headline, motto, summary, image_url, address,
                                postal_code, city, region, country_code, accent, layout,
                                imported_at)
            select w.id, w.slug, w.name, w.headline, w.motto, w.summary, w.image_url, w.address,
                   w.postal_code, w.city, w.region, w.country_code, w.accent,
                   w.layout::page_layout, now()
            from unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[],
                        $7::text[], $8::text[], $9::text[], $10::text[], $11::text[], $12::text[],
                        $13::text[], $14::text[])
                as w (id, slug, name, headline, motto, summary, image_url, address, postal_code,
                      city, region, country_code, accent, layout)
            order by w.slug
            on conflict (id) do update
            set slug = excluded.slug, name = excluded.name, headline = excluded.headline,
                motto = excluded.motto, summary = excluded.summary, image_url = excluded.image_url,
                address = excluded.address, postal_code = excluded.postal_code,
                city = excluded.city, region = excluded.region,
                country_code = excluded.country_code, accent = excluded.accent,
                layout = excluded.layout
            where (p.slug, p.name, p.headline, p.motto, p.summary, p.image_url, p.address,
                   p.postal_code, p.city, p.region, p.country_code, p.accent, p.layout)
                  is distinct from
                  (excluded.slug, excluded.name, excluded.headline, excluded.motto,
                   excluded.summary, excluded.image_url, excluded.address,
                   excluded.postal_code, excluded.city, excluded.region, excluded.country_code,
                   excluded.accent, excluded.layout)
            returning id
            """;

    private static final String TOUCH =
            "update person p set imported_at = now() where p.id = any ($1::bigint[])";

    private final Statements statements;

    PersonTable(Statements statements) {
        this.statements = statements;
    }

    /** Somebody who is stored; without a name it is empty. */
    record Known(String slug, long id, String name) {

        static Known read(Readable row) {
            return new Known(text(row, "slug"), Columns.id(row, "id"), text(row, "name"));
        }
    }

    /** Returns those who are stored, by their slugs. */
    Mono<Map<String, Known>> find(Collection<String> slugs) {
        return statements
                .select(FIND, Known::read, (Object) slugs.toArray(String[]::new))
                .collectMap(Known::slug);
    }

    /** Returns the ids that these slugs are to have, whether somebody is called so or not. */
    Mono<Map<String, Long>> claim(Collection<String> slugs) {
        return statements
                .select(
                        CLAIM,
                        row -> Map.entry(text(row, "slug"), id(row, "id")),
                        (Object) slugs.toArray(String[]::new))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** Writes people; returns the ids of those of whom something had to be written. */
    Flux<Long> write(List<PersonResume> resumes) {
        var of = ColumnArrays.of(resumes);
        return statements.select(
                WRITE,
                row -> id(row, "id"),
                of.ids(PersonResume::person),
                of.texts(one -> one.draft().slug()),
                of.texts(one -> one.resume().name()),
                of.texts(one -> one.resume().headline()),
                of.texts(one -> one.resume().motto()),
                of.texts(one -> one.resume().summary()),
                of.texts(one -> one.resume().imageUrl()),
                of.texts(one -> one.resume().location().address()),
                of.texts(one -> one.resume().location().postalCode()),
                of.texts(one -> one.resume().location().city()),
                of.texts(one -> one.resume().location().region()),
                of.texts(one -> one.resume().location().countryCode()),
                of.texts(one -> one.resume().appearance().accent()),
                of.texts(one -> one.resume().appearance().layout().name()));
    }

    /** Says that these résumés have changed now. */
    Mono<Void> touch(List<PersonResume> resumes) {
        return statements.update(TOUCH, (Object) PersonResume.people(resumes)).then();
    }
}
