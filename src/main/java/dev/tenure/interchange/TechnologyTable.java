package dev.tenure.interchange;

import static dev.tenure.database.Columns.text;

import dev.tenure.database.Columns;
import dev.tenure.database.Statements;
import dev.tenure.document.DocumentLimits;
import dev.tenure.resume.Identity;
import dev.tenure.resume.Resume;
import dev.tenure.resume.Use;
import dev.tenure.text.Folding;
import dev.tenure.text.Slug;

import org.springframework.stereotype.Component;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;

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
            select x.technology_id from technology_term x where x.key = $1::text
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
                select term.key, a.id, term.spelling, term.kind, term.ordinal
                from added a
                cross join (values ($1::text, $1::text, 'SLUG'::term_kind, 0),
                                   ($3::text, $2::text, 'NAME'::term_kind, 1))
                    as term (key, spelling, kind, ordinal)
                where term.kind = 'NAME' or $1::text <> $3::text
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

    /** Makes the ids known of the technologies that a résumé uses, and adds those that are new. */
    Mono<Void> identify(Resume resume) {
        Map<Use.Technology, List<Identity>> wanted =
                resume.uses()
                        .collect(
                                Collectors.groupingBy(
                                        Use::technology,
                                        LinkedHashMap::new,
                                        Collectors.mapping(
                                                Use::technologyIdentity, Collectors.toList())));
        return catalogued(wanted.keySet())
                .flatMapMany(ids ->
                        Flux.fromIterable(wanted.entrySet())
                                .concatMap(each ->
                                        id(each.getKey(), ids)
                                                .doOnNext(id ->
                                                        each.getValue()
                                                                .forEach(one -> one.become(id)))))
                .then();
    }

    private Mono<Map<String, Long>> catalogued(Collection<Use.Technology> wanted) {
        String[] slugs =
                wanted.stream()
                        .filter(Use.Technology.Catalogued.class::isInstance)
                        .map(one -> ((Use.Technology.Catalogued) one).slug())
                        .toArray(String[]::new);
        return statements
                .select(
                        OF_SLUGS,
                        row -> Map.entry(text(row, "slug"), Columns.id(row, "id")),
                        (Object) slugs)
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private Mono<Long> id(Use.Technology technology, Map<String, Long> catalogued) {
        return switch (technology) {
            case Use.Technology.Catalogued(var slug) ->
                    Mono.justOrEmpty(catalogued.get(slug))
                            .switchIfEmpty(
                                    Mono.error(() ->
                                            new IllegalStateException(
                                                    "the database's catalogue lacks " + slug)));
            case Use.Technology.Own(var name) ->
                    statements
                            .select(
                                    OF_NAME,
                                    row -> Columns.id(row, "technology_id"),
                                    Folding.lower(name))
                            .singleOrEmpty()
                            .switchIfEmpty(Mono.defer(() -> add(name)));
        };
    }

    private Mono<Long> add(String name) {
        String slug = slug(name);
        return statements
                .select(TAKEN, row -> text(row, "key"), slug)
                .collect(Collectors.toSet())
                .flatMap(taken ->
                        statements
                                .select(
                                        ADD,
                                        row -> Columns.id(row, "id"),
                                        free(slug, taken),
                                        name,
                                        Folding.lower(name))
                                .single());
    }

    /** Returns a slug for every name, also for one without Latin letters. */
    private static String slug(String name) {
        String spelled = name.replace("+", " plus ").replace("#", " sharp ");
        return Slug.of(spelled, DocumentLimits.SLUG)
                .orElseGet(() -> "term-" + checksum(Folding.lower(name)));
    }

    private static String checksum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    private static String free(String slug, Collection<String> taken) {
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> i == 1 ? slug : slug + "-" + i)
                .filter(candidate -> !taken.contains(candidate))
                .findFirst()
                .orElseThrow();
    }
}
