package dev.tenure.export;

/** What asks for kept documents where people are on many places. */
final class SpreadResumes {

    static final String DOCUMENTS =
            """
            with k as materialized (
                select k.key, k.person,
                       array(select m.ordinal::text
                             from positions_matching(k.person, k.asked) m) as matching
                from jsonb_to_recordset($1) as k (
                    key integer, person bigint, asked position_criteria)
            )
            select k.key, p.slug, d.content::text,
                   array(select v.ordinal::text from visible_position v where v.person_id = p.id),
                   p.contacts, k.matching
            from k
            join visible_person p on p.id = k.person
            join resume_document d on d.person_id = p.id
            """;

    private SpreadResumes() {}
}
