package dev.tenure.evidence;

/** Résumés on many places: each table says of whom it is asked, so that their places alone are. */
final class SpreadResumes {

    /** The people of keys with what {@code resume_content} has of them. */
    static final String OF_PEOPLE =
            """
            select o.slug, o.id, o.slug, o.name, o.headline, o.motto, o.summary, o.image_url,
                   o.address, o.postal_code, o.city, o.region, o.country_code,
                   o.accent, o.layout::text, o.imported_at,
                   coalesce(p.rows, '[]'), coalesce(a.rows, '[]'), coalesce(u.rows, '[]')
            from person o
            left join (
                select p.person_id,
                       json_agg(json_build_array(
                           p.id, p.person_id, p.kind, p.title, p.summary, p.location, p.url,
                           p.period_raw, p.period_start, p.period_end, p.period_state,
                           p.organization_id, p.organization_name, p.former_names, p.urls)
                           order by p.earliest_start desc nulls last, p.latest_end desc,
                                    p.ordinal)::text as rows
                from visible_position p
                where p.person_id = any ($1)
                group by p.person_id
            ) p on p.person_id = o.id
            left join (
                select p.person_id,
                       json_agg(json_build_array(
                           a.id, a.person_id, a.position_id, a.parent_id, a.depth, a.text,
                           a.heading)
                           order by a.position_id, a.ordinal)::text as rows
                from visible_position p
                join achievement a on a.person_id = p.person_id and a.position_id = p.id
                where p.person_id = any ($1) and a.person_id = any ($1)
                group by p.person_id
            ) a on a.person_id = o.id
            left join (
                select p.person_id,
                       json_agg(json_build_array(
                           u.id, u.person_id, u.position_id, u.achievement_id, u.technology_id,
                           u.declared, u.start_offset, u.end_offset, u.role, u.part, u.match,
                           u.purposes, u.version,
                           u.period_raw, u.period_start, u.period_end, u.period_state)
                           order by u.position_id, u.ordinal)::text as rows
                from visible_position p
                join technology_use u on u.person_id = p.person_id and u.position_id = p.id
                where p.person_id = any ($1) and u.person_id = any ($1) and $2
                group by p.person_id
            ) u on u.person_id = o.id
            where o.id = any ($1)
            """;

    private SpreadResumes() {}
}
