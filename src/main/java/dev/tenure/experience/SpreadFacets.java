package dev.tenure.experience;

/** What counts technologies of positions where people are on many places. */
final class SpreadFacets {

    static final String OF_PEOPLE =
            """
            with p as materialized (
                select k.key, k.category, k.first, k.skip, (k.positions).technologies as asked,
                       (k.positions).period as at_time, p.person_id, p.id
                from jsonb_to_recordset($1) as k (
                    key integer, person bigint, positions position_criteria, category bigint,
                    first integer, skip integer)
                cross join lateral positions_matching(k.person, k.positions) p
            ), used as materialized (
                select distinct p.key, p.first, p.skip, c.term_id, u.person_id, u.position_id
                from p
                join technology_use u on u.person_id = p.person_id and u.position_id = p.id
                join technology_closure c on c.technology_id = u.technology_id
                where counts_for(u.role, u.source, (p.asked).roles, (p.asked).sources)
                  and is_of_time(u.earliest_start, u.latest_start, u.earliest_end, u.latest_end,
                                 u.period_state, p.at_time)
                  and ((p.asked).implied or c.term_id = c.technology_id)
                  and (p.category is null
                       or c.term_id <> p.category
                          and exists (select from technology_closure held
                                      where held.technology_id = c.term_id
                                        and held.term_id = p.category))
            )
            select facet.key, facet.term_id, facet.count, false as estimated
            from (
                select u.key, u.first, u.skip, u.term_id, count(*)::integer as count,
                       row_number() over (
                           partition by u.key
                           order by count(*) desc, term.slug collate "C") as place
                from used u
                join technology term on term.id = u.term_id
                group by u.key, u.first, u.skip, u.term_id, term.slug
            ) facet
            where facet.place > facet.skip and facet.place - facet.skip <= facet.first
            order by facet.key, facet.place
            """;

    private SpreadFacets() {}
}
