package dev.tenure.interchange;

import static dev.tenure.database.Columns.id;
import static dev.tenure.database.Columns.optionalText;
import static dev.tenure.database.Columns.text;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.Collection;
import java.util.List;

/** Reads and writes the achievements of a person. */
@Component
final class AchievementTable {

    private static final String STORED =
            """
            select a.id, a.position_id, a.text, parent.text as parent_text
            from achievement a
            left join achievement parent
                on parent.person_id = a.person_id and parent.id = a.parent_id
            where a.person_id = $1::bigint
            order by a.position_id, a.ordinal
            """;

    private static final String NEW_IDS =
            """
            select nextval(pg_get_serial_sequence('achievement', 'id')) as id
            from generate_series(1, $1::integer)
            """;

    private static final String WRITE =
            """
            with written as (
                insert into achievement (id, person_id, position_id, parent_id, depth, ordinal,
                                         text, heading) overriding system value
                select w.id, $1::bigint, w.position_id, w.parent_id, w.depth, w.ordinal, w.text,
                       w.heading
                from jsonb_to_recordset($2::jsonb) as w (
                    id bigint, position_id bigint, parent_id bigint, depth integer,
                    ordinal integer, text text, heading boolean)
                except
                select a.id, a.person_id, a.position_id, a.parent_id, a.depth, a.ordinal, a.text,
                       a.heading
                from achievement a
                where a.person_id = $1::bigint
                on conflict (person_id, id) do update
                set position_id = excluded.position_id, parent_id = excluded.parent_id,
                    depth = excluded.depth, ordinal = excluded.ordinal, text = excluded.text,
                    heading = excluded.heading
                returning 1
            )
            select count(*) from written
            """;

    private static final String CLEAR =
            """
            with gone as (
                delete from achievement a
                where a.person_id = $1::bigint and a.id <> all ($2::bigint[])
                returning 1
            )
            select count(*) from gone
            """;

    private final Statements statements;

    AchievementTable(Statements statements) {
        this.statements = statements;
    }

    /** An achievement that is stored. */
    record Stored(long id, long position, AchievementMatching.Traits traits) {}

    /** An achievement to be stored. */
    record Row(
            long id,
            long positionId,
            @Nullable Long parentId,
            int depth,
            int ordinal,
            String text,
            boolean heading) {}

    Mono<List<Stored>> stored(long person) {
        return statements
                .select(
                        STORED,
                        row ->
                                new Stored(
                                        id(row, "id"),
                                        id(row, "position_id"),
                                        new AchievementMatching.Traits(
                                                text(row, "text"),
                                                optionalText(row, "parent_text"))),
                        person)
                .collectList();
    }

    Flux<Long> newIds(int count) {
        return statements.select(NEW_IDS, row -> id(row, "id"), count);
    }

    Mono<Long> write(long person, List<Row> rows) {
        return statements.changes(WRITE, person, Statements.rows(rows));
    }

    /** Removes all but those; their children must have other parents by now. */
    Mono<Long> clear(long person, Collection<Long> kept) {
        return statements.changes(CLEAR, person, kept.toArray(Long[]::new));
    }
}
