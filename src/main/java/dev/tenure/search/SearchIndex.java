package dev.tenure.search;

import static dev.tenure.database.Columns.id;
import static dev.tenure.database.Columns.integer;

import dev.tenure.database.ColumnArrays;
import dev.tenure.database.Columns;
import dev.tenure.database.DerivedData;
import dev.tenure.database.Statements;

import io.r2dbc.spi.Readable;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes the words of what everybody may see; whoever writes a résumé writes them with it. The
 * words, which people share, come last, so that nobody waits for long.
 */
@Component
@Order(2)
final class SearchIndex implements DerivedData {

    /** To be raised when texts are split into other words: then all are written again. */
    static final String EDITION = "1";

    private static final String TEXTS =
            """
            select t.person_id, t.place, t.part::text, t.position_id, t.achievement_id, t.standing,
                   t.text
            from texts_of($1::bigint[]) t
            """;

    private static final String WRITE =
            """
            with given as materialized (
                select g.person_id, g.place, g.part, g.position_id, g.achievement_id, g.standing,
                       g.text, g.words::tsvector || search_blocks(g.standing) as words
                from unnest($2::bigint[], $3::integer[], $4::search_part[], $5::bigint[],
                            $6::bigint[], $7::bigint[], $8::text[], $9::text[])
                    as g (person_id, place, part, position_id, achievement_id, standing, text,
                          words)
            ), gone as (
                delete from search_text t
                where t.person_id = any ($1::bigint[])
                  and not exists (select from given g
                                  where g.person_id = t.person_id and g.place = t.place)
                returning 1
            ), written as (
                insert into search_text (person_id, place, part, position_id, achievement_id,
                                         standing, text, words)
                select g.person_id, g.place, g.part, g.position_id, g.achievement_id, g.standing,
                       g.text, g.words
                from given g
                left join search_text t on t.person_id = g.person_id and t.place = g.place
                where t.person_id is null
                   or (g.part, g.position_id, g.achievement_id, g.standing, g.text, g.words)
                      is distinct from
                      (t.part, t.position_id, t.achievement_id, t.standing, t.text, t.words)
                on conflict (person_id, place) do update
                set part = excluded.part, position_id = excluded.position_id,
                    achievement_id = excluded.achievement_id, standing = excluded.standing,
                    text = excluded.text, words = excluded.words
                returning 1
            )
            select (select count(*) from gone) + (select count(*) from written) as count
            """;

    /** The owner of an index alone may empty its list of what is not in its place yet. */
    private static final String PUT_IN_PLACE =
            """
            select gin_clean_pending_list(c.oid)
            from pg_class c
            where c.oid in ('search_text_by_word'::regclass, 'search_word_by_deletion'::regclass)
              and pg_has_role(c.relowner, 'usage')
            """;

    /** A row of the table of texts, with its words. */
    private record IndexedText(
            long personId,
            int place,
            String part,
            @Nullable Long positionId,
            @Nullable Long achievementId,
            long standing,
            String text,
            SearchText words) {

        static IndexedText read(Readable row) {
            String text = Columns.text(row, "text");
            return new IndexedText(
                    id(row, "person_id"),
                    integer(row, "place"),
                    Columns.text(row, "part"),
                    row.get("position_id", Long.class),
                    row.get("achievement_id", Long.class),
                    id(row, "standing"),
                    text,
                    SearchText.of(text));
        }
    }

    private final Statements statements;
    private final SearchWords words;

    SearchIndex(Statements statements, SearchWords words) {
        this.statements = statements;
        this.words = words;
    }

    @Override
    public Mono<Void> derive(List<Long> people) {
        return write(people).then();
    }

    /**
     * Brings the words of these people's texts up to date, in the transaction that is open.
     *
     * @return how many texts were written or removed
     */
    Mono<Long> write(List<Long> people) {
        Long[] keys = people.toArray(Long[]::new);
        return statements
                .select(TEXTS, IndexedText::read, (Object) keys)
                .collectList()
                .flatMap(texts -> write(keys, texts));
    }

    private Mono<Long> write(Long[] people, List<IndexedText> texts) {
        var of = ColumnArrays.of(texts);
        return statements
                .select(
                        WRITE,
                        row -> id(row, "count"),
                        people,
                        of.ids(IndexedText::personId),
                        of.integers(IndexedText::place),
                        of.texts(IndexedText::part),
                        of.optionalIds(IndexedText::positionId),
                        of.optionalIds(IndexedText::achievementId),
                        of.ids(IndexedText::standing),
                        of.texts(IndexedText::text),
                        of.texts(text -> text.words().tsvector()))
                .single()
                .delayUntil(written -> written == 0 ? Mono.empty() : finish(texts));
    }

    private Mono<Void> finish(List<IndexedText> texts) {
        Set<String> distinct =
                texts.stream()
                        .flatMap(text -> text.words().distinctWords().stream())
                        .collect(Collectors.toSet());
        return words.add(distinct, texts.stream().map(IndexedText::standing).distinct().toList())
                .thenMany(statements.select(PUT_IN_PLACE, _ -> true))
                .then();
    }
}
