package dev.tenure.person;

/** Persons on many places: each table says of whom it is asked, so that their places alone are. */
final class SpreadPersons {

    /** The persons of keys with what they list, as {@code visible_person} has it. */
    static final String BY_KEY_WITH_LISTS =
            """
            select p.id, p.id, p.slug, p.name, p.headline, p.motto, p.summary, p.image_url,
                   p.address, p.postal_code, p.city, p.region, p.country_code,
                   p.accent, p.layout::text, p.imported_at,
                   (select coalesce(json_agg(json_build_object(
                               'network', l.network, 'username', l.username, 'url', l.url)
                               order by l.ordinal), '[]')
                    from link l where l.person_id = p.id and l.person_id = any ($1)) as links,
                   (select coalesce(json_agg(json_build_object(
                               'kind', c.kind, 'value', c.value, 'obfuscated', c.obfuscated)
                               order by c.ordinal), '[]')
                    from contact c
                    where c.person_id = p.id and c.audience = 'PUBLIC'
                      and c.person_id = any ($1)) as contacts,
                   array_remove(array[
                       case when exists (select from contact c
                                         where c.person_id = p.id and c.audience = 'OWNER'
                                           and c.person_id = any ($1))
                            then 'CONTACTS' end,
                       case when exists (select from position h
                                         where h.person_id = p.id and h.audience = 'OWNER'
                                           and h.person_id = any ($1))
                            then 'POSITIONS' end,
                       case when exists (select from resume_document d
                                         where d.person_id = p.id
                                           and hides_sections(d.content::jsonb)
                                           and d.person_id = any ($1))
                            then 'SECTIONS' end], null) as hidden_fields
            from person p
            where p.id = any ($1)
            """;

    private SpreadPersons() {}
}
