package dev.tenure.position;

/**
 * The statements of positions under a filter of a period, kinds and technologies of which any will
 * do: {@code $1} is of whom, {@code $2} and {@code $3} are the first and the last day, {@code $4}
 * kinds, {@code $5} technologies, {@code $6} whether what implies them counts. A person stands in
 * their rows as {@code PersonRow} reads them, a position after its key, which is null for none.
 */
final class MatchStatements {

    private static final String POSITION =
            """
            p.id, p.person_id, p.kind::text, p.title, p.summary, p.location, p.url,
            p.period_raw, p.period_start, p.period_end, p.period_state::text,
            p.organization_id, p.organization_name, p.former_names, p.urls
            """;

    private static final String PERSON =
            """
            o.id, o.slug, o.name, o.headline, o.motto, o.summary, o.image_url,
            o.address, o.postal_code, o.city, o.region, o.country_code,
            o.accent, o.layout::text, o.imported_at
            """;

    private static final String MATCHES =
            """
            period_matches(
                p.earliest_start, p.latest_start, p.earliest_end, p.latest_end, p.period_state,
                :match, :certainty, :from, :to)
            and p.kind = any (:kinds::position_kind[])
            and (:technologies = '{}' or exists (
                select from technology_use u
                where u.person_id = p.person_id and u.position_id = p.id:people
                  and u.technology_id = any (:closure)
                  and counts_as_experience(u.role)
                  and (u.period_state is null or period_matches(
                      u.earliest_start, u.latest_start, u.earliest_end, u.latest_end,
                      u.period_state, :match, :certainty, :from, :to))
                offset 0))
            """;

    private static final String CLOSURE =
            """
            array(
                select c.technology_id from technology_closure c
                where c.term_id = any (:technologies)
                  and (:implied or c.technology_id = c.term_id))
            """;

    private static final String ONE_FILTER =
            MATCHES.replace(":closure", CLOSURE)
                    .replace(":from", "$2")
                    .replace(":to", "$3")
                    .replace(":kinds", "$4")
                    .replace(":technologies", "$5")
                    .replace(":implied", "$6");

    private static final String MATCHES_ONE = ONE_FILTER.replace(":people", "");

    /** Where people are on many places, each table says of whom it is asked. */
    private static final String MATCHES_SPREAD =
            ONE_FILTER.replace(":people", " and u.person_id = any ($1)");

    private static final String MATCHES_EACH =
            MATCHES.replace(":people", "")
                    .replace(":closure", "asked.closure")
                    .replace(":from", "asked.from_day")
                    .replace(":to", "asked.to_day")
                    .replace(":kinds", "asked.kinds")
                    .replace(":technologies", "asked.technologies");

    private static final String NEWEST_FIRST =
            "p.earliest_start desc nulls last, p.latest_end desc, p.ordinal\n";

    private static final String PEOPLE =
            """
            select p.person_id, %s
            from visible_position p
            where p.person_id = any ($1) and %s
            order by p.person_id, %s
            """;

    /** The positions of people, under one filter. */
    static final ComparingStatement OF_PEOPLE =
            new ComparingStatement(PEOPLE.formatted(POSITION, MATCHES_ONE, NEWEST_FIRST));

    /** The same where people are on many places. */
    static final ComparingStatement SPREAD_PEOPLE =
            new ComparingStatement(PEOPLE.formatted(POSITION, MATCHES_SPREAD, NEWEST_FIRST));

    /** People with their positions, each under a filter of their own: all are lists of values. */
    static final ComparingStatement OF_SLUGS =
            new ComparingStatement(
                    """
                    select asked.place, %s, p.id, %s
                    from (
                        select n.*, %s as closure
                        from unnest(
                            $1::text[], $2::date[], $3::date[], $4::text[], $5::text[],
                            $6::boolean[]
                        ) with ordinality
                            n (slug, from_day, to_day, kinds, technologies, implied, place)
                        offset 0
                    ) asked
                    join person o on o.slug = asked.slug
                    left join visible_position p on p.person_id = o.id and %s
                    order by asked.place, %s
                    """
                            .formatted(
                                    PERSON,
                                    POSITION,
                                    CLOSURE.replace(":technologies", "n.technologies::bigint[]")
                                            .replace(":implied", "n.implied"),
                                    MATCHES_EACH,
                                    NEWEST_FIRST));

    /** People by slugs, with their positions under one filter, where they are on many places. */
    static final ComparingStatement SPREAD_OF_KEYS =
            new ComparingStatement(
                    """
                    select o.slug, %s, p.id, %s
                    from person o
                    left join visible_position p
                        on p.person_id = o.id and p.person_id = any ($1) and %s
                    where o.id = any ($1)
                    order by %s
                    """
                            .formatted(PERSON, POSITION, MATCHES_SPREAD, NEWEST_FIRST));

    private MatchStatements() {}
}
