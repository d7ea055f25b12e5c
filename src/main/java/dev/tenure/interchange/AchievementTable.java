package dev.tenure.interchange;

import dev.tenure.database.Statements;
import dev.tenure.resume.Achievement;
import dev.tenure.resume.Position;
import dev.tenure.resume.Resume;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.ArrayList;
import java.util.List;

/** Writes the achievements of a person. */
@Component
final class AchievementTable {

    private static final String WRITE =
            """
            insert into achievement (id, person_id, position_id, parent_id, depth, ordinal, text,
                                     heading) overriding system value
            select w.id, $1::bigint, w.position_id, w.parent_id, w.depth, w.ordinal, w.text,
                   w.heading
            from jsonb_to_recordset($2::jsonb) as w (
                id bigint, position_id bigint, parent_id bigint, depth integer, ordinal integer,
                text text, heading boolean)
            except
            select a.id, a.person_id, a.position_id, a.parent_id, a.depth, a.ordinal, a.text,
                   a.heading
            from achievement a
            where a.person_id = $1::bigint
            on conflict (person_id, id) do update
            set position_id = excluded.position_id, parent_id = excluded.parent_id,
                depth = excluded.depth, ordinal = excluded.ordinal, text = excluded.text,
                heading = excluded.heading
            """;

    private static final String CLEAR =
            """
            delete from achievement a
            where a.person_id = $1::bigint and a.id <> all ($2::bigint[])
            """;

    private final Statements statements;

    AchievementTable(Statements statements) {
        this.statements = statements;
    }

    private record Row(
            long id,
            long positionId,
            @Nullable Long parentId,
            int depth,
            int ordinal,
            String text,
            boolean heading) {

        static Row of(Position position, int ordinal, Achievement a) {
            Achievement parent = a.parent();
            return new Row(
                    a.identity().id(),
                    position.identity().id(),
                    parent == null ? null : parent.identity().id(),
                    a.depth(),
                    ordinal,
                    a.text(),
                    a.heading());
        }
    }

    /** Writes the achievements; returns how many rows changed. */
    Mono<Long> write(long person, Resume resume) {
        List<Row> rows = new ArrayList<>();
        for (Position position : resume.positions()) {
            for (int i = 0; i < position.achievements().size(); i++) {
                rows.add(Row.of(position, i, position.achievements().get(i)));
            }
        }
        return statements.update(WRITE, person, Statements.rows(rows));
    }

    /** Removes what the résumé lacks; what was below it must have another parent by now. */
    Mono<Long> clear(long person, Resume resume) {
        Long[] kept = resume.achievements().map(a -> a.identity().id()).toArray(Long[]::new);
        return statements.update(CLEAR, person, kept);
    }
}
