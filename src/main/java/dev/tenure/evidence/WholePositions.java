package dev.tenure.evidence;

import dev.tenure.database.ColumnReader;
import dev.tenure.database.Queries;
import dev.tenure.database.RowsByKey;
import dev.tenure.graph.BatchLoader;
import dev.tenure.graph.Level;
import dev.tenure.graph.ReadAhead;
import dev.tenure.position.Position;
import dev.tenure.position.PositionsKey;
import dev.tenure.technology.Technologies;

import org.dataloader.Try;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;

/**
 * Positions of people with what belongs to them, read by one statement where an operation asks for
 * both.
 */
@Component
class WholePositions implements ReadAhead<PositionsKey, List<Position>> {

    private static final String OF_PEOPLE =
            """
            with p as materialized (
                select row_number() over (
                           order by p.person_id, p.earliest_start desc nulls last,
                                    p.latest_end desc, p.ordinal)::integer as place, p.*
                from visible_position p
                where p.person_id = any ($1)
            )
            select 'POSITION' as row_kind, p.place as ordinal, p.id as position_id, p.person_id,
                   p.kind::text as label, p.title, p.summary, p.location, p.url,
                   p.period_raw, p.period_start, p.period_end, p.period_state::text,
                   p.organization_id as other_id, p.organization_name, p.former_names, p.urls,
                   null::bigint as id, null::bigint as achievement_id,
                   null::integer as first, null::integer as last, null::boolean as heading,
                   null::text as part, null::text as match
            from p
            union all
            select 'ACHIEVEMENT', a.ordinal, a.position_id, a.person_id,
                   null, a.text, null, null, null,
                   null, null, null, null,
                   a.parent_id, null, null, null,
                   a.id, null, a.depth, null, a.heading, null, null
            from p
            join achievement a on a.person_id = p.person_id and a.position_id = p.id
            union all
            select 'USE', u.ordinal, u.position_id, u.person_id,
                   u.role::text, u.declared, u.version, null, null,
                   u.period_raw, u.period_start, u.period_end, u.period_state::text,
                   u.technology_id, null, u.purposes, null,
                   u.id, u.achievement_id, u.start_offset, u.end_offset, null,
                   u.part::text, u.match::text
            from p
            join technology_use u on u.person_id = p.person_id and u.position_id = p.id
            where $2
            """;

    /** The fields that uses are read for. */
    private static final Map<String, List<String>> OF_USES =
            Map.of(
                    "Position", List.of("techStack", "evidence"),
                    "Achievement", List.of("evidence"));

    private final Queries queries;
    private final Technologies technologies;

    WholePositions(Queries queries, Technologies technologies) {
        this.queries = queries;
        this.technologies = technologies;
    }

    @Override
    public boolean serves(List<PositionsKey> keys, Level level) {
        return level.takesAnswersAhead()
                && (level.isAsked("Position", "achievements") || areUsesAsked(level))
                && keys.stream().allMatch(PositionsKey::isUnfiltered);
    }

    private static boolean areUsesAsked(Level level) {
        return OF_USES.entrySet().stream()
                .anyMatch(type ->
                        type.getValue().stream()
                                .anyMatch(field -> level.isAsked(type.getKey(), field)));
    }

    @Override
    public Mono<List<Try<List<Position>>>> load(List<PositionsKey> keys, Level level) {
        boolean uses = areUsesAsked(level);
        return queries.rowsByKey(
                        OF_PEOPLE,
                        row -> new ColumnReader(row).skip(3).id(),
                        WholePositionRow::read,
                        (Object) keys.stream().map(PositionsKey::person).toArray(Long[]::new),
                        uses)
                .flatMap(found ->
                        technologies
                                .holding(technologies(found))
                                .map(terms ->
                                        BatchLoader.each(
                                                keys,
                                                key ->
                                                        new WholePositionsOfPerson(
                                                                        found.of(key.person()),
                                                                        terms)
                                                                .answer(level, uses))));
    }

    private static List<Long> technologies(RowsByKey<Long, WholePositionRow> found) {
        return found.rows()
                .filter(WholePositionRow.OfUse.class::isInstance)
                .map(row -> ((WholePositionRow.OfUse) row).row().technology())
                .distinct()
                .toList();
    }
}
