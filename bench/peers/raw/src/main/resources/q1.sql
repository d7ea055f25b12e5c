select json_build_object('person', json_build_object(
    'name', person.name, 'headline', person.headline, 'summary', person.summary,
    'positions', (
        select coalesce(json_agg(json_build_object(
            'title', p.title,
            'organization', json_build_object('name', o.name),
            'periodStart', p.period_start, 'periodEnd', p.period_end,
            'periodState', p.period_state,
            'uses', (
                select coalesce(json_agg(json_build_object(
                    'technology', json_build_object('name', t.name), 'role', u.role)
                    order by u.ordinal), '[]')
                from technology_use u join technology t on t.id = u.technology_id
                where u.person_id = p.person_id and u.position_id = p.id),
            'achievements', (
                select coalesce(json_agg(json_build_object(
                    'text', a.text,
                    'uses', (
                        select coalesce(json_agg(json_build_object(
                            'technology', json_build_object('name', t.name), 'role', u.role,
                            'start', u.start_offset, 'end', u.end_offset)
                            order by u.ordinal), '[]')
                        from technology_use u join technology t on t.id = u.technology_id
                        where u.person_id = a.person_id and u.achievement_id = a.id))
                    order by a.ordinal), '[]')
                from achievement a
                where a.person_id = p.person_id and a.position_id = p.id))
            order by p.earliest_start desc, p.latest_end desc, p.ordinal), '[]')
        from position p
        left join organization o on o.person_id = p.person_id and o.id = p.organization_id
        where p.person_id = person.id and p.audience = 'PUBLIC')))::text
from person
where person.slug = $1
