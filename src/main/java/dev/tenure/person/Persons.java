package dev.tenure.person;

import dev.tenure.database.BatchStatement;
import dev.tenure.graph.NotFound;

import org.dataloader.Try;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Locale;

/** Persons in the database, with their links and contacts, as everybody may see them. */
@Component
class Persons {

    private static final String BY_SLUG =
            """
            select k.key, p.id, p.slug, p.name, p.headline, p.motto, p.summary, p.image_url,
                   p.address, p.postal_code, p.city, p.region, p.country_code, p.imported_at,
                   p.links, p.contacts, p.hidden_fields
            from jsonb_to_recordset($1) as k (key integer, slug text)
            join visible_person p on p.slug = k.slug
            order by k.key
            """;

    private static final String BY_KEY =
            """
            select k.key, p.id, p.slug, p.name, p.headline, p.motto, p.summary, p.image_url,
                   p.address, p.postal_code, p.city, p.region, p.country_code, p.imported_at,
                   p.links, p.contacts, p.hidden_fields
            from jsonb_to_recordset($1) as k (key integer, id bigint)
            join visible_person p on p.id = k.id
            order by k.key
            """;

    private record BySlugRow(int key, String slug) {}

    private final BatchStatement statement;

    Persons(BatchStatement statement) {
        this.statement = statement;
    }

    /** Finds the persons with these slugs, in any case. */
    Mono<List<Try<Person>>> bySlug(List<String> slugs) {
        return statement.answers(
                BY_SLUG,
                slugs,
                (index, slug) -> new BySlugRow(index, slug.toLowerCase(Locale.ROOT)),
                PersonRow::read,
                (slug, found) -> NotFound.unlessAny("person '" + slug + "'", found));
    }

    /** Finds the persons with these keys. */
    Mono<List<Try<Person>>> byKey(List<Long> keys) {
        return statement.answersById(
                BY_KEY,
                keys,
                PersonRow::read,
                (_, found) -> NotFound.unlessAny("such person", found));
    }
}
