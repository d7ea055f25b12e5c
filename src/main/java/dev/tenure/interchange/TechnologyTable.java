package dev.tenure.interchange;

import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds technologies, and keeps those that only résumés know. */
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

    private static final String USES_ITS_OWN =
            """
            select count(*)
            from technology_use u
            join technology t on t.id = u.technology_id
            where u.person_id = $1::bigint and not t.catalogued
            """;

    private static final String CLEAR =
            """
            with gone as (
                delete from technology t
                where not t.catalogued
                  and not exists (select from technology_use u where u.technology_id = t.id)
                  and not exists (select from technology c where c.category_id = t.id)
                returning 1
            )
            select count(*) from gone
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
                        row -> Map.entry(Statements.textAt(row, 0), Statements.longAt(row, 1)),
                        (Object) slugs.toArray(String[]::new))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** The id of the technology with that name; it is added when there is none. */
    Mono<Long> named(String name) {
        return statements
                .select(OF_NAME, row -> Statements.longAt(row, 0), name)
                .singleOrEmpty()
                .switchIfEmpty(Mono.defer(() -> add(name)));
    }

    private Mono<Long> add(String name) {
        String slug = Slugs.ofTechnology(name);
        return statements
                .select(TAKEN, row -> Statements.textAt(row, 0), slug)
                .collect(Collectors.toSet())
                .flatMap(taken ->
                        statements
                                .select(
                                        ADD,
                                        row -> Statements.longAt(row, 0),
                                        free(slug, taken),
                                        name)
                                .single());
    }

    private static String free(String slug, Collection<String> taken) {
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> i == 1 ? slug : slug + "-" + i)
                .filter(candidate -> !taken.contains(candidate))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a person's uses are of technologies that only résumés know. */
    Mono<Boolean> ownUsedBy(long person) {
        return statements.changes(USES_ITS_OWN, person).map(count -> count > 0);
    }

    /** Removes what only résumés knew and none uses any more. */
    Mono<Long> clear() {
        return statements.changes(CLEAR);
    }
}
