select json_build_object('person', json_build_object(
    'positions', coalesce(json_agg(json_build_object(
        'title', p.title,
        'organization', json_build_object('name', o.name),
        'periodStart', p.period_start, 'periodEnd', p.period_end, 'periodState', p.period_state)
        order by p.earliest_start desc, p.latest_end desc, p.ordinal), '[]')))::text
from position p
left join organization o on o.person_id = p.person_id and o.id = p.organization_id
where p.person_id = (select id from person where slug = $1)
  and p.audience = 'PUBLIC' and p.earliest_start <= $4 and p.latest_end >= $3
  and exists (
      select from technology_use u
      where u.person_id = p.person_id and u.position_id = p.id
        and u.role not in ('MIGRATED_FROM', 'REPLACED', 'EVALUATED')
        and u.technology_id = any (array(
            select c.technology_id from technology_closure c
            join technology t on t.id = c.term_id where t.slug = $2)))
