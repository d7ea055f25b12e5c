package dev.tenure.person;

import dev.tenure.database.ColumnReader;
import dev.tenure.database.Queries;
import dev.tenure.database.RowsByKey;
import dev.tenure.database.SharedQuery;
import dev.tenure.graph.BatchLoader;
import dev.tenure.graph.Level;
import dev.tenure.graph.NotFound;

import org.dataloader.Try;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.List;

/** Persons in the database, as everybody may see them; with what they list where that is asked. */
@Component
class Persons {

    private static final String BY_SLUG =
            """
            select p.slug, p.id, p.slug, p.name, p.headline, p.motto, p.summary, p.image_url,
                   p.address, p.postal_code, p.city, p.region, p.country_code,
                   p.accent, p.layout::text, p.imported_at
            from person p
            where p.slug = any ($1)
            """;

    private static final String BY_SLUG_WITH_LISTS =
            """
            select p.slug, p.id, p.slug, p.name, p.headline, p.motto, p.summary, p.image_url,
                   p.address, p.postal_code, p.city, p.region, p.country_code,
                   p.accent, p.layout::text, p.imported_at,
                   p.links, p.contacts, p.hidden_fields
            from visible_person p
            where p.slug = any ($1)
            """;

    private static final String BY_KEY =
            """
            select p.id, p.id, p.slug, p.name, p.headline, p.motto, p.summary, p.image_url,
                   p.address, p.postal_code, p.city, p.region, p.country_code,
                   p.accent, p.layout::text, p.imported_at
            from person p
            where p.id = any ($1)
            """;

    private static final String BY_KEY_WITH_LISTS =
            """
            select p.id, p.id, p.slug, p.name, p.headline, p.motto, p.summary, p.image_url,
                   p.address, p.postal_code, p.city, p.region, p.country_code,
                   p.accent, p.layout::text, p.imported_at,
                   p.links, p.contacts, p.hidden_fields
            from visible_person p
            where p.id = any ($1)
            """;

    private static final int MOST_TOGETHER = 32;

    private final Queries queries;
    private final Slugs slugs;
    private final SharedQuery<String, RowsByKey<String, Person>> bySlug;
    private final SharedQuery<String, RowsByKey<String, Person>> bySlugWithLists;

    Persons(Queries queries, Slugs slugs) {
        this.queries = queries;
        this.slugs = slugs;
        bySlug = queries.shared(MOST_TOGETHER, asked -> bySlug(asked, false));
        bySlugWithLists = queries.shared(MOST_TOGETHER, asked -> bySlug(asked, true));
    }

    /** Finds the persons with these slugs, in any case, and answers them ahead by their keys. */
    Mono<List<Try<Person>>> bySlug(List<String> slugs, Level level) {
        var query = Person.areListsAsked(level) ? bySlugWithLists : bySlug;
        return query.ask(slugs)
                .map(found ->
                        BatchLoader.each(slugs, slug -> answerAhead(found(slug, found), level)));
    }

    private Mono<RowsByKey<String, Person>> bySlug(List<String> asked, boolean lists) {
        String[] stored = asked.stream().map(Person::storedSlug).toArray(String[]::new);
        return queries.areSpread()
                ? slugs.people(stored).flatMap(keys -> ofKnown(keys, lists))
                : queries.rowsByKey(
                        lists ? BY_SLUG_WITH_LISTS : BY_SLUG,
                        row -> new ColumnReader(row).text(),
                        row -> PersonRow.read(new ColumnReader(row).skip(1), lists),
                        (Object) stored);
    }

    /** Finds the persons with these keys, by their slugs. */
    private Mono<RowsByKey<String, Person>> ofKnown(Long[] keys, boolean lists) {
        return queries.rowsByKey(
                byKey(lists),
                row -> new ColumnReader(row).skip(2).text(),
                row -> PersonRow.read(new ColumnReader(row).skip(1), lists),
                (Object) keys);
    }

    private String byKey(boolean lists) {
        return lists ? queries.suited(BY_KEY_WITH_LISTS, SpreadPersons.BY_KEY_WITH_LISTS) : BY_KEY;
    }

    private static Person found(String slug, RowsByKey<String, Person> rows) {
        return rows.of(Person.storedSlug(slug)).stream()
                .findFirst()
                .orElseThrow(() -> Person.notFound(slug));
    }

    private static Person answerAhead(Person person, Level level) {
        level.answer("person", person.key(), person);
        return person;
    }

    /** Finds the persons with these keys. */
    Mono<List<Try<Person>>> byKey(List<Long> keys, Level level) {
        boolean lists = Person.areListsAsked(level);
        Mono<RowsByKey<Long, Person>> rows =
                queries.rowsByKey(
                        byKey(lists),
                        row -> new ColumnReader(row).id(),
                        row -> PersonRow.read(new ColumnReader(row).skip(1), lists),
                        (Object) keys.toArray(Long[]::new));
        return rows.map(found ->
                BatchLoader.each(keys, key -> NotFound.unlessAny("such person", found.of(key))));
    }
}
