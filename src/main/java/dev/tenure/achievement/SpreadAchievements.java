package dev.tenure.achievement;

/** What asks for achievements under filters where people are on many places. */
final class SpreadAchievements {

    static final String FILTERED =
            """
            select k.key,
                   technologies_match(
                       array_agg(c.term_id) filter (where is_of_time(
                           u.earliest_start, u.latest_start, u.earliest_end, u.latest_end,
                           u.period_state, k.period)),
                       array_agg(c.term_id), k.technologies) as matches,
                   a.id, a.person_id, a.position_id, a.parent_id, a.depth, a.text, a.heading
            from jsonb_to_recordset($1) as k (
                key integer, person bigint, position bigint, period period_criteria,
                technologies technology_criteria)
            join visible_position p
                on p.person_id = k.person and p.person_id = any (people_asked($1))
                   and (k.position is null or p.id = k.position)
            join achievement a
                on a.person_id = p.person_id and a.person_id = any (people_asked($1))
                   and a.position_id = p.id
            left join (
                technology_use u
                join technology_closure c on c.technology_id = u.technology_id
            )
                on u.person_id = a.person_id and u.person_id = any (people_asked($1))
                   and u.achievement_id = a.id
                   and is_asked_for(
                       u.role, u.source, c.technology_id, c.term_id, k.technologies)
            where k.period is null or period_matches(
                p.earliest_start, p.latest_start, p.earliest_end, p.latest_end, p.period_state,
                (k.period).match, (k.period).certainty, (k.period).from_day, (k.period).to_day)
            group by k.key, k.technologies, p.earliest_start, p.latest_end, p.ordinal, a.person_id,
                     a.id
            order by k.key, p.earliest_start desc nulls last, p.latest_end desc, p.ordinal,
                     a.ordinal
            """;

    private SpreadAchievements() {}
}
