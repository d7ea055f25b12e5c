package dev.tenure.interchange;

import static dev.tenure.database.Columns.id;
import static dev.tenure.database.Columns.text;

import dev.tenure.document.Slugs;

import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds technologies, and adds those that only résumés know; none goes again, so that an id means
 * one technology for ever.
 */
@Component
final class TechnologyTable {

    private static final String OF_SLUGS =
            "select t.slug, t.id from technology t where t.slug = any ($1::text[])";

    private static final String OF_NAME =
            """
            select x.technology_id from technology_term x where x.key = lower($1::text)
            """;

    private static final String TAKEN =
            """
            select x.key from technology_term x
            where x.key = $1::text or x.key like $1::text || '-%'
            union
            select t.slug from technology t
            where t.slug = $1::text or t.slug like $1::text || '-%'
            """;

    private static final String ADD =
            """
            with added as (
                insert into technology (slug, name, catalogued)
                values ($1::text, $2::text, false)
                returning id
            ), terms as (
                insert into technology_term (key, technology_id, spelling, kind, ordinal)
                select lower(term.spelling), a.id, term.spelling, term.kind, term.ordinal
                from added a
                cross join (values ($1::text, 'SLUG'::term_kind, 0),
                                   ($2::text, 'NAME'::term_kind, 1))
                    as term (spelling, kind, ordinal)
                where term.kind = 'NAME' or lower($1::text) <> lower($2::text)
            ), closed as (
                insert into technology_closure (technology_id, term_id)
                select a.id, a.id from added a
            )
            select a.id from added a
            """;

    private final Statements statements;

    TechnologyTable(Statements statements) {
        this.statements = statements;
    }

    /** The ids of catalogued technologies by their slugs. */
    Mono<Map<String, Long>> ofSlugs(Set<String> slugs) {
        return statements
                .select(
                        OF_SLUGS,
                        row -> Map.entry(text(row, "slug"), id(row, "id")),
                        (Object) slugs.toArray(String[]::new))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** The id of the technology with that name; it is added when there is none. */
    Mono<Long> named(String name) {
        return statements
                .select(OF_NAME, row -> id(row, "technology_id"), name)
                .singleOrEmpty()
                .switchIfEmpty(Mono.defer(() -> add(name)));
    }

    private Mono<Long> add(String name) {
        String slug = Slugs.ofTechnology(name);
        return statements
                .select(TAKEN, row -> text(row, "key"), slug)
                .collect(Collectors.toSet())
                .flatMap(taken ->
                        statements
                                .select(ADD, row -> id(row, "id"), free(slug, taken), name)
                                .single());
    }

    private static String free(String slug, Collection<String> taken) {
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> i == 1 ? slug : slug + "-" + i)
                .filter(candidate -> !taken.contains(candidate))
                .findFirst()
                .orElseThrow();
    }
}
