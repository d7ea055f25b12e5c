package dev.tenure.interchange;

import static dev.tenure.database.Columns.id;

import dev.tenure.database.ColumnArrays;
import dev.tenure.database.Statements;
import dev.tenure.interchange.PersonResume.PositionPart;
import dev.tenure.resume.Achievement;
import dev.tenure.resume.Position;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Flux;

import java.util.List;

/** Writes the achievements of people. */
@Component
final class AchievementTable {

    private static final String WRITE =
            """
            with written as (
                insert into achievement as a (person_id, id, position_id, parent_id, depth,
                                              ordinal, text, heading) overriding system value
                select w.*
                from unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::bigint[], $5::integer[],
                            $6::integer[], $7::text[], $8::boolean[])
                    as w (person_id, id, position_id, parent_id, depth, ordinal, text, heading)
                on conflict (person_id, id) do update
                set position_id = excluded.position_id, parent_id = excluded.parent_id,
                    depth = excluded.depth, ordinal = excluded.ordinal, text = excluded.text,
                    heading = excluded.heading
                where (a.position_id, a.parent_id, a.depth, a.ordinal, a.text, a.heading)
                      is distinct from
                      (excluded.position_id, excluded.parent_id, excluded.depth,
                       excluded.ordinal, excluded.text, excluded.heading)
                returning person_id
            )
            select distinct person_id from written
            """;

    private static final String CLEAR =
            """
            with gone as (
                delete from achievement a
                where a.person_id = any ($1::bigint[])
                  and not exists (select from unnest($2::bigint[]) kept where kept = a.id)
                returning a.person_id
            )
            select distinct person_id from gone
            """;

    private final Statements statements;

    AchievementTable(Statements statements) {
        this.statements = statements;
    }

    /** Writes the achievements; returns the people of whom some changed. */
    Flux<Long> write(List<PersonResume> resumes) {
        var of = ColumnArrays.of(PersonResume.positionParts(resumes, Position::achievements));
        return statements.select(
                WRITE,
                row -> id(row, "person_id"),
                of.ids(PositionPart::person),
                of.ids(one -> one.value().identity().id()),
                of.ids(one -> one.position().identity().id()),
                of.optionalIds(one -> parent(one.value())),
                of.integers(one -> one.value().depth()),
                of.integers(PositionPart::ordinal),
                of.texts(one -> one.value().text()),
                of.flags(one -> one.value().heading()));
    }

    private static @Nullable Long parent(Achievement achievement) {
        Achievement parent = achievement.parent();
        return parent == null ? null : parent.identity().id();
    }

    /** Removes what the résumés lack; what was below it must have another parent by now. */
    Flux<Long> clear(List<PersonResume> known) {
        Long[] kept =
                known.stream()
                        .flatMap(one -> one.resume().achievements())
                        .map(achievement -> achievement.identity().id())
                        .toArray(Long[]::new);
        return statements.select(
                CLEAR, row -> id(row, "person_id"), PersonResume.people(known), kept);
    }
}
