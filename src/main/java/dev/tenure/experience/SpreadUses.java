package dev.tenure.experience;

/**
 * What asks for dated uses where people are on many places: what {@code positions_matching} asks is
 * written out, for a function that asks tables cannot be a part of it.
 */
final class SpreadUses {

    static final String OF_PEOPLE =
            """
            select k.key, u.id, u.position_id, u.technology_id,
                   case when u.period_state is null then p.period_raw else u.period_raw end
                       as period_raw,
                   case when u.period_state is null then p.period_start else u.period_start end
                       as period_start,
                   case when u.period_state is null then p.period_end else u.period_end end
                       as period_end,
                   coalesce(u.period_state, p.period_state)::text as period_state,
                   p.period_start as position_start, p.period_end as position_end,
                   u.part <> 'ACHIEVEMENT' as throughout, u.purposes
            from jsonb_to_recordset($1) as k (
                key integer, person bigint, positions position_criteria, technologies bigint[],
                implied boolean, roles technology_role[], sources use_source[])
            join position p
                on p.person_id = k.person and p.person_id = any (people_asked($1))
            left join organization o
                on o.person_id = p.person_id and o.person_id = any (people_asked($1))
                   and o.id = p.organization_id
            join technology_use u
                on u.person_id = p.person_id and u.person_id = any (people_asked($1))
                   and u.position_id = p.id
            where p.audience = 'PUBLIC'
              and counts_for(u.role, u.source, k.roles, k.sources)
              and is_of_time(u.earliest_start, u.latest_start, u.earliest_end, u.latest_end,
                             u.period_state, (k.positions).period)
              and (k.technologies = '{}'
                   or exists (select from technology_closure c
                              where c.technology_id = u.technology_id
                                and c.term_id = any (k.technologies)
                                and (k.implied or c.term_id = c.technology_id)))
              and is_in_period(p.earliest_start, p.latest_start, p.earliest_end, p.latest_end,
                               p.period_state, (k.positions).period)
              and ((k.positions).kinds = '{}' or p.kind = any ((k.positions).kinds))
              and (not (k.positions).experience or counts_as_experience(p.kind))
              and ((k.positions).organization is null
                   or o.spelled_names like (k.positions).organization
                   or o.domains @> array[(k.positions).domain])
              and ((k.positions).words = '{}' or exists (
                  select from searched_position s
                  where s.person_id = p.person_id and s.person_id = any (people_asked($1))
                    and s.position_id = p.id
                    and s.spelled_text like all ((k.positions).words)))
              and ((k.positions).roles = '{}' or exists (
                  select from technology_use r
                  where r.person_id = p.person_id and r.person_id = any (people_asked($1))
                    and r.position_id = p.id
                    and counts_for(r.role, r.source, (k.positions).roles, '{}')
                    and is_of_time(r.earliest_start, r.latest_start, r.earliest_end, r.latest_end,
                                   r.period_state, (k.positions).period)))
              and (((k.positions).technologies).any_of || ((k.positions).technologies).all_of
                       || ((k.positions).technologies).none_of = '{}'
                   or exists (
                      select
                      from (
                          select array_agg(c.term_id) as ever,
                                 array_agg(c.term_id) filter (where is_of_time(
                                     r.earliest_start, r.latest_start, r.earliest_end,
                                     r.latest_end, r.period_state, (k.positions).period))
                                     as in_period
                          from technology_use r
                          join technology_closure c on c.technology_id = r.technology_id
                          where r.person_id = p.person_id and r.person_id = any (people_asked($1))
                            and r.position_id = p.id
                            and is_asked_for(r.role, r.source, c.technology_id, c.term_id,
                                             (k.positions).technologies)
                      ) used
                      where technologies_match(
                          used.in_period, used.ever, (k.positions).technologies)))
            order by k.key, p.earliest_start desc nulls last, p.latest_end desc, p.ordinal,
                     u.ordinal
            """;

    private SpreadUses() {}
}
