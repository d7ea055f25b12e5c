package dev.tenure.technology;

/**
 * The statements that bring the tables of the technology graph to a catalogue, in their order. Each
 * takes the rows of {@link CatalogueRows} that it is named after, uses and what moved those of
 * terms, as {@code $1}; the closure takes nothing.
 */
final class CatalogueStatements {

    /** What the catalogue no longer has stays, with its id, for those who know it. */
    static final String RETIRE =
            """
            update technology t
            set catalogued = false, category_id = null
            where t.catalogued
              and not exists (
                  select from jsonb_to_recordset($1::jsonb) as w (slug text)
                  where w.slug = t.slug)
            """;

    static final String WRITE_TECHNOLOGIES =
            """
            insert into technology (slug, name, released, note, catalogued)
            select w.slug, w.name, w.released, w.note, true
            from jsonb_to_recordset($1::jsonb) as w (
                slug text, name text, released partial_date, note text)
            except
            select t.slug, t.name, t.released, t.note, t.catalogued from technology t
            on conflict (slug) do update
            set name = excluded.name, released = excluded.released, note = excluded.note,
                catalogued = true
            """;

    static final String WRITE_CATEGORIES =
            """
            update technology t
            set category_id = c.id
            from jsonb_to_recordset($1::jsonb) as w (slug text, category text)
            left join technology c on c.slug = w.category
            where t.slug = w.slug and t.category_id is distinct from c.id
            """;

    /** What a résumé or an earlier catalogue knew by a name that now is another's. */
    static final String MOVE_USES =
            """
            update technology_use u
            set technology_id = claim.catalogued_id
            from (
                select distinct on (o.id) o.id as own_id, t.id as catalogued_id
                from jsonb_to_recordset($1::jsonb) as w (slug text, key text)
                join technology t on t.slug = w.slug
                join technology_term x on x.key = w.key
                join technology o on o.id = x.technology_id and not o.catalogued
                order by o.id, t.id
            ) claim
            where u.technology_id = claim.own_id
            """;

    /** What the catalogue now knows by another name is no technology of its own any more. */
    static final String CLEAR_MOVED =
            """
            with used as materialized (
                select distinct u.technology_id
                from technology_use u
                join technology o on o.id = u.technology_id and not o.catalogued
            )
            delete from technology t
            using technology_term x, jsonb_to_recordset($1::jsonb) as w (key text)
            where not t.catalogued and x.technology_id = t.id and x.key = w.key
              and not exists (select from used u where u.technology_id = t.id)
            """;

    static final String CLEAR_TERMS =
            """
            delete from technology_term x
            using technology t
            where t.id = x.technology_id
              and (t.catalogued or x.kind = 'ALIAS')
              and not exists (
                  select
                  from jsonb_to_recordset($1::jsonb) as w (
                      slug text, spelling text, kind term_kind, ordinal integer)
                  where (w.slug, w.spelling, w.kind, w.ordinal)
                      = (t.slug, x.spelling, x.kind, x.ordinal))
            """;

    static final String WRITE_TERMS =
            """
            insert into technology_term (key, technology_id, spelling, kind, ordinal)
            select w.key, t.id, w.spelling, w.kind, w.ordinal
            from jsonb_to_recordset($1::jsonb) as w (
                slug text, key text, spelling text, kind term_kind, ordinal integer)
            join technology t on t.slug = w.slug
            where not exists (
                select from technology_term x where x.key = w.key)
            """;

    static final String CLEAR_IMPLICATIONS =
            """
            with wanted as materialized (
                select t.id as technology_id, m.id as implied_id
                from jsonb_to_recordset($1::jsonb) as w (slug text, implied text)
                join technology t on t.slug = w.slug
                join technology m on m.slug = w.implied
            )
            delete from technology_implication i
            where not exists (
                select from wanted w
                where (w.technology_id, w.implied_id) = (i.technology_id, i.implied_id))
            """;

    static final String WRITE_IMPLICATIONS =
            """
            insert into technology_implication (technology_id, implied_id)
            select t.id, m.id
            from jsonb_to_recordset($1::jsonb) as w (slug text, implied text)
            join technology t on t.slug = w.slug
            join technology m on m.slug = w.implied
            on conflict do nothing
            """;

    static final String WRITE_CLOSURE = "select close_technologies()::text";

    private CatalogueStatements() {}
}
