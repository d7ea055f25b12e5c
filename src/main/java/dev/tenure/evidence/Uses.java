package dev.tenure.evidence;

import dev.tenure.database.ColumnReader;
import dev.tenure.database.Queries;
import dev.tenure.database.RowsByKey;
import dev.tenure.graph.BatchLoader;
import dev.tenure.position.PositionKey;
import dev.tenure.technology.Technologies;

import org.dataloader.Try;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.List;

/** Uses of technologies in the database, as everybody may see them. */
@Component
class Uses {

    private static final String OF_POSITIONS =
            """
            select u.id, u.person_id, u.position_id, u.achievement_id, u.technology_id,
                   case u.part when 'TITLE' then p.title
                               when 'SUMMARY' then p.summary
                               when 'STACK' then u.declared
                               when 'ACHIEVEMENT' then a.text end as text,
                   u.start_offset, u.end_offset, u.role::text, u.part::text, u.match::text,
                   u.purposes, u.version,
                   u.period_raw, u.period_start, u.period_end, u.period_state::text
            from visible_position p
            join technology_use u on u.person_id = p.person_id and u.position_id = p.id
            left join achievement a on a.person_id = u.person_id and a.id = u.achievement_id
            where p.person_id = any ($1) and p.id = any ($2)
            order by u.person_id, u.position_id, u.ordinal
            """;

    private final Queries queries;
    private final Technologies technologies;

    Uses(Queries queries, Technologies technologies) {
        this.queries = queries;
        this.technologies = technologies;
    }

    /** Finds the uses at positions. */
    Mono<List<Try<PositionUses>>> ofPositions(List<PositionKey> keys) {
        return queries.rowsByKey(
                        OF_POSITIONS,
                        row ->
                                new PositionKey(
                                        new ColumnReader(row).skip(1).id(),
                                        new ColumnReader(row).skip(2).id()),
                        row -> UseRow.read(new ColumnReader(row)),
                        keys.stream().map(PositionKey::person).distinct().toArray(Long[]::new),
                        keys.stream().map(PositionKey::position).toArray(Long[]::new))
                .flatMap(found -> answers(keys, found));
    }

    private Mono<List<Try<PositionUses>>> answers(
            List<PositionKey> keys, RowsByKey<PositionKey, UseRow> found) {
        return technologies
                .holding(found.rows().map(UseRow::technology).toList())
                .map(terms ->
                        BatchLoader.each(keys, key -> new PositionUses(found.of(key), terms)));
    }
}
