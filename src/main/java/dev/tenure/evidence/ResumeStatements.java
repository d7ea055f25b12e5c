package dev.tenure.evidence;

/**
 * The statements of flat rows: {@code $1} is of whom, {@code $2} whether uses are read. Where
 * people are on many places, each table says of whom it is asked, and all is one subquery: so a
 * place answers it whole.
 */
final class ResumeStatements {

    private static final String POSITIONS =
            """
            p as %s (
                select row_number() over (
                           partition by p.person_id
                           order by p.earliest_start desc nulls last, p.latest_end desc, p.ordinal
                       )::integer as place, p.*
                from visible_position p
                where p.person_id = %s
            )
            """;

    private static final String ROWS =
            """
            select 'POSITION' as row_kind, p.place as ordinal, p.id as position_id, p.person_id,
                   p.kind::text as label, p.title, p.summary, p.location, p.url,
                   p.period_raw, p.period_start, p.period_end, p.period_state::text,
                   p.organization_id as other_id, p.organization_name, p.former_names, p.urls,
                   null::bigint as id, null::bigint as achievement_id,
                   null::integer as first, null::integer as last, null::boolean as heading,
                   null::text as part, null::text as match, null::timestamptz as imported_at
            from p
            union all
            select 'ACHIEVEMENT', a.ordinal, a.position_id, a.person_id,
                   null, a.text, null, null, null,
                   null, null, null, null,
                   a.parent_id, null, null, null,
                   a.id, null, a.depth, null, a.heading, null, null, null
            from p
            join achievement a on a.person_id = p.person_id and a.position_id = p.id%s
            union all
            select 'USE', u.ordinal, u.position_id, u.person_id,
                   u.role::text, u.declared, u.version, null, null,
                   u.period_raw, u.period_start, u.period_end, u.period_state::text,
                   u.technology_id, null, u.purposes, null,
                   u.id, u.achievement_id, u.start_offset, u.end_offset, null,
                   u.part::text, u.match::text, null
            from p
            join technology_use u on u.person_id = p.person_id and u.position_id = p.id%s
            where $2
            """;

    private static final String PERSON =
            """
            union all
            select 'PERSON', 0, null, o.id,
                   o.slug, o.name, o.headline, o.motto, o.summary,
                   o.image_url, null, null, null,
                   null, null,
                   array[o.address, o.postal_code, o.city, o.region, o.country_code],
                   array[o.accent, o.layout::text],
                   null, null, null, null, null, null, null, o.imported_at
            from o
            """;

    private static final String OF_ANY = "any ($1)";

    private static final String TOGETHER = ROWS.formatted("", "");

    private static final String SPREAD =
            ROWS.formatted(" and a.person_id = any ($1)", " and u.person_id = any ($1)");

    private static final String SPREAD_POSITIONS = POSITIONS.formatted("not materialized", OF_ANY);

    /** The positions of people. */
    static final String OF_PEOPLE =
            "with " + POSITIONS.formatted("materialized", OF_ANY) + TOGETHER;

    /** The same where people are on many places. */
    static final String SPREAD_OF_PEOPLE =
            "with " + SPREAD_POSITIONS + "select * from (" + SPREAD + ") each";

    /** The people with these slugs, with their positions. */
    static final String OF_SLUGS =
            """
            with o as materialized (
                select * from person where slug = any ($1)
            ),
            """
                    + POSITIONS.formatted("materialized", "any (array(select o.id from o))")
                    + TOGETHER
                    + PERSON;

    /** People, with their positions, where they are on many places. */
    static final String SPREAD_PEOPLE =
            """
            with o as not materialized (
                select * from person where id = any ($1)
            ),
            """
                    + SPREAD_POSITIONS
                    + "select * from ("
                    + SPREAD
                    + PERSON
                    + ") each";

    private ResumeStatements() {}
}
