package dev.tenure.interchange;

import static dev.tenure.database.Columns.text;

import dev.tenure.database.Announcements;
import dev.tenure.database.ColumnArrays;
import dev.tenure.database.Columns;
import dev.tenure.database.Statements;
import dev.tenure.text.Folding;

import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Technologies that no catalogue knows, only résumés; none goes again, so that an id means one
 * technology for ever.
 */
@Component
final class OwnTechnologies {

    private static final String OF_KEYS =
            """
            select x.key, x.technology_id from technology_term x where x.key = any ($1::text[])
            """;

    /** The slugs that begin with one of these and go on, if at all, with a number. */
    private static final String TAKEN =
            """
            select x.key from technology_term x
            where regexp_replace(x.key, '-[0-9]+$', '') = any ($1::text[])
               or x.key = any ($1::text[])
            union
            select t.slug from technology t
            where regexp_replace(t.slug, '-[0-9]+$', '') = any ($1::text[])
               or t.slug = any ($1::text[])
            """;

    private static final String ADD =
            """
            with added as (
                insert into technology (slug, name, catalogued)
                select w.slug, w.name, false
                from unnest($1::text[], $2::text[]) with ordinality as w (slug, name, place)
                order by w.place
                returning id, slug, name
            ), terms as (
                insert into technology_term (key, technology_id, spelling, kind, ordinal)
                select term.key, a.id, term.spelling, term.kind, term.ordinal
                from unnest($1::text[], $3::text[]) as w (slug, key)
                join added a on a.slug = w.slug
                cross join lateral (
                    values (a.slug, a.slug, 'SLUG'::term_kind, 0), (w.key, a.name, 'NAME', 1)
                ) as term (key, spelling, kind, ordinal)
                where term.kind = 'NAME' or w.key <> a.slug
            ), closed as (
                insert into technology_closure (technology_id, term_id)
                select a.id, a.id from added a
            )
            select a.slug, a.id from added a
            """;

    private final Statements statements;
    private final Announcements announcements;

    OwnTechnologies(Statements statements, Announcements announcements) {
        this.statements = statements;
        this.announcements = announcements;
    }

    /** Returns whether all that these résumés name were added before. */
    Mono<Boolean> haveAll(List<Draft> drafts) {
        Set<String> keys = names(drafts).keySet();
        return ofKeys(keys).map(known -> known.keySet().containsAll(keys));
    }

    /** Adds those that are not there; returns the ids of all by the keys of their names. */
    Mono<Map<String, Long>> identify(List<Draft> drafts) {
        Map<String, String> names = names(drafts);
        return ofKeys(names.keySet())
                .flatMap(known -> {
                    names.keySet().removeAll(known.keySet());
                    return added(names).doOnNext(added -> added.putAll(known));
                });
    }

    /** Returns the names of them by their keys. */
    private static Map<String, String> names(List<Draft> drafts) {
        Map<String, String> names = new LinkedHashMap<>();
        drafts.stream()
                .flatMap(Draft::ownTechnologies)
                .forEach(name -> names.putIfAbsent(Folding.lower(name), name));
        return names;
    }

    private Mono<Map<String, Long>> ofKeys(Collection<String> keys) {
        return keys.isEmpty()
                ? Mono.just(Map.of())
                : statements
                        .select(
                                OF_KEYS,
                                row ->
                                        Map.entry(
                                                text(row, "key"), Columns.id(row, "technology_id")),
                                (Object) keys.toArray(String[]::new))
                        .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private Mono<Map<String, Long>> added(Map<String, String> names) {
        if (names.isEmpty()) {
            return Mono.just(new HashMap<>());
        }
        String[] slugs = names.values().stream().map(OwnSlug::of).distinct().toArray(String[]::new);
        return statements
                .select(TAKEN, row -> text(row, "key"), (Object) slugs)
                .collect(Collectors.toSet())
                .flatMap(taken -> add(names, taken));
    }

    /** Adds some; a name that is the slug of one before it is another name of that. */
    private Mono<Map<String, Long>> add(Map<String, String> names, Set<String> taken) {
        Map<String, String> slugs = new LinkedHashMap<>();
        Map<String, String> added = new LinkedHashMap<>();
        names.forEach((key, name) -> {
            if (!slugs.containsValue(key)) {
                String slug = OwnSlug.of(name, taken);
                taken.addAll(List.of(slug, key));
                slugs.put(key, slug);
                added.put(key, name);
            } else {
                slugs.put(key, key);
            }
        });
        var of = ColumnArrays.of(List.copyOf(added.keySet()));
        return statements
                .select(
                        ADD,
                        row -> Map.entry(text(row, "slug"), Columns.id(row, "id")),
                        of.texts(slugs::get),
                        of.texts(added::get),
                        of.texts(key -> key))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                .delayUntil(_ -> announcements.ofAnything())
                .map(ids -> {
                    Map<String, Long> ofKeys = new HashMap<>();
                    slugs.forEach((key, slug) -> ofKeys.put(key, ids.get(slug)));
                    return ofKeys;
                });
    }
}
