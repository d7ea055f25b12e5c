package dev.tenure.evidence;

/**
 * The statements that read résumés whole: {@code $1} is whose, {@code $2} whether uses are read.
 */
final class ResumeStatements {

    private static final String KEPT =
            """
            select o.slug, o.id, o.slug, o.name, o.headline, o.motto, o.summary, o.image_url,
                   o.address, o.postal_code, o.city, o.region, o.country_code,
                   o.accent, o.layout::text, o.imported_at,
                   coalesce(k.positions, c.positions),
                   coalesce(k.achievements, c.achievements),
                   case when $2 then coalesce(k.uses, c.uses) else '[]' end
            from person o
            left join kept_resume k on k.person_id = o.id
            left join lateral (
                select * from resume_content c
                where c.person_id = o.id and k.person_id is null
                offset 0
            ) c on true
            """;

    /** The people with these slugs. */
    static final String OF_SLUGS = KEPT + "where o.slug = any ($1)";

    /** The people of these keys. */
    static final String OF_PEOPLE = KEPT + "where o.id = any ($1)";

    private ResumeStatements() {}
}
