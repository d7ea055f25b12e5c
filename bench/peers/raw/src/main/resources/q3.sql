-- Where many use the technology, people are looked through by name; else its uses are.
with asked as materialized (
    select array(
        select c.technology_id from technology_closure c
        join technology t on t.id = c.term_id where t.slug = $1) as technologies
), often as materialized (
    select count(*) > 3000 as used
    from (select from technology_use u
          where u.technology_id = any ((select technologies from asked)::bigint[])
          limit 3001) uses
), found as materialized (
    (select person.id, person.name
     from (select id, name from person order by name) person
     cross join lateral (
         select from position p
         where p.person_id = person.id
           and p.audience = 'PUBLIC' and p.earliest_start <= $3 and p.latest_end >= $2
           and exists (
               select from technology_use u
               where u.person_id = p.person_id and u.position_id = p.id
                 and u.role not in ('MIGRATED_FROM', 'REPLACED', 'EVALUATED')
                 and u.technology_id = any ((select technologies from asked)::bigint[]))
         limit 1
     ) matching
     where (select used from often)
     limit 20)
    union all
    (select person.id, person.name
     from person
     where not (select used from often)
       and person.id in (
           select p.person_id
           from technology_use u
           join position p on p.person_id = u.person_id and p.id = u.position_id
           where u.technology_id = any ((select technologies from asked)::bigint[])
             and u.role not in ('MIGRATED_FROM', 'REPLACED', 'EVALUATED')
             and p.audience = 'PUBLIC' and p.earliest_start <= $3 and p.latest_end >= $2)
     order by person.name
     limit 20)
)
select json_build_object('people', coalesce(json_agg(json_build_object(
    'name', found.name,
    'positions', (
        select json_agg(json_build_object(
            'title', p.title,
            'organization', json_build_object('name', o.name),
            'periodStart', p.period_start, 'periodEnd', p.period_end,
            'periodState', p.period_state)
            order by p.earliest_start desc, p.latest_end desc, p.ordinal)
        from position p
        left join organization o on o.person_id = p.person_id and o.id = p.organization_id
        where p.person_id = found.id
          and p.audience = 'PUBLIC' and p.earliest_start <= $3 and p.latest_end >= $2
          and exists (
              select from technology_use u
              where u.person_id = p.person_id and u.position_id = p.id
                and u.role not in ('MIGRATED_FROM', 'REPLACED', 'EVALUATED')
                and u.technology_id = any ((select technologies from asked)::bigint[]))))
    order by found.name), '[]'))::text
from found
