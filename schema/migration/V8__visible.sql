-- What everybody may see. Whatever answers a query reads positions here, never in the table.

create view visible_position as
select p.id, p.person_id, p.ordinal, p.kind, p.title, p.summary, p.location, p.url,
       p.period_raw, p.period_start, p.period_end, p.period_state,
       p.earliest_start, p.latest_start, p.earliest_end, p.latest_end,
       o.id as organization_id, o.name as organization_name,
       coalesce(o.former_names, '{}') as former_names,
       o.spelled_names,
       coalesce(o.urls, '{}') as urls,
       coalesce(o.domains, '{}') as domains
from position p
left join organization o on o.person_id = p.person_id and o.id = p.organization_id
where p.audience = 'PUBLIC';

comment on view visible_position is
    'Positions that everybody may see, with their organizations.';

create view visible_technology as
select t.id, t.slug, t.name, t.category_id, t.released, t.note
from technology t
where t.catalogued
   or exists (select from technology_use u
              join position p on p.person_id = u.person_id and p.id = u.position_id
              where u.technology_id = t.id and p.audience = 'PUBLIC');

comment on view visible_technology is
    'Terms of the catalogue, and those that only résumés declare, where everybody may see one.';

create function hides_sections(document jsonb) returns boolean
    language sql immutable parallel safe
    return jsonb_path_exists(document, '
        $.keyvalue() ? (@.key != "work" && @.key != "volunteer" && @.key != "projects"
                        && @.key != "education")
        .value[*]."x-tenure".audience ? (@ == "OWNER")');

comment on function hides_sections is
    'Whether a document has an entry for its owner alone in a section that holds no positions.';

create view visible_person as
select p.id, p.slug, p.name, p.headline, p.motto, p.summary, p.image_url,
       p.address, p.postal_code, p.city, p.region, p.country_code, p.accent, p.layout,
       p.imported_at,
       (select coalesce(json_agg(json_build_object(
                   'network', l.network, 'username', l.username, 'url', l.url)
                   order by l.ordinal), '[]')
        from link l where l.person_id = p.id) as links,
       (select coalesce(json_agg(json_build_object(
                   'kind', c.kind, 'value', c.value, 'obfuscated', c.obfuscated)
                   order by c.ordinal), '[]')
        from contact c where c.person_id = p.id and c.audience = 'PUBLIC') as contacts,
       array_remove(array[
           case when exists (select from contact c
                             where c.person_id = p.id and c.audience = 'OWNER')
                then 'CONTACTS' end,
           case when exists (select from position h
                             where h.person_id = p.id and h.audience = 'OWNER')
                then 'POSITIONS' end,
           case when exists (select from resume_document d
                             where d.person_id = p.id and hides_sections(d.content::jsonb))
                then 'SECTIONS' end], null) as hidden_fields
from person p;

comment on view visible_person is
    'People with what everybody may see of them, and whether something is hidden.';
