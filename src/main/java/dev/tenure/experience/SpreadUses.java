package dev.tenure.experience;

/** What asks for dated uses where people are on many places. */
final class SpreadUses {

    static final String OF_PEOPLE =
            """
            with p as materialized (
                select k.key, k.technologies, k.implied, k.roles, k.sources,
                       (k.positions).period as at_time, p.*
                from jsonb_to_recordset($1) as k (
                    key integer, person bigint, positions position_criteria,
                    technologies bigint[], implied boolean, roles technology_role[],
                    sources use_source[])
                cross join lateral positions_matching(k.person, k.positions) p
            )
            select p.key, u.id, u.position_id, u.technology_id,
                   case when u.period_state is null then p.period_raw else u.period_raw end
                       as period_raw,
                   case when u.period_state is null then p.period_start else u.period_start end
                       as period_start,
                   case when u.period_state is null then p.period_end else u.period_end end
                       as period_end,
                   coalesce(u.period_state, p.period_state)::text as period_state,
                   p.period_start as position_start, p.period_end as position_end,
                   u.part <> 'ACHIEVEMENT' as throughout, u.purposes
            from p
            join technology_use u on u.person_id = p.person_id and u.position_id = p.id
            where counts_for(u.role, u.source, p.roles, p.sources)
              and is_of_time(u.earliest_start, u.latest_start, u.earliest_end, u.latest_end,
                             u.period_state, p.at_time)
              and (p.technologies = '{}'
                   or exists (select from technology_closure c
                              where c.technology_id = u.technology_id
                                and c.term_id = any (p.technologies)
                                and (p.implied or c.term_id = c.technology_id)))
            order by p.key, p.earliest_start desc nulls last, p.latest_end desc, p.ordinal,
                     u.ordinal
            """;

    private SpreadUses() {}
}
