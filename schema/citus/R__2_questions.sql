-- What functions ask of tables, where people are on many workers. A function that becomes part of
-- a query cannot be: each asks queries of its own, of one person wherever that is the question, so
-- that one worker answers it whole.

create or replace view visible_technology as
select t.id, t.slug, t.name, t.category_id, t.released, t.note
from technology t
where t.catalogued
   or t.id in (select u.technology_id from technology_use u
               join position p on p.person_id = u.person_id and p.id = u.position_id
               join technology own on own.id = u.technology_id and not own.catalogued
               where p.audience = 'PUBLIC');

create or replace function people_asked(keys jsonb) returns bigint[]
    language sql immutable parallel safe
    return array(select (key ->> 'person')::bigint from jsonb_array_elements(keys) key);

comment on function people_asked is
    'Of whom keys are. A plan has it worked out, and so tells which shards are asked.';

create or replace function positions_matching(of_person bigint, asked position_criteria)
    returns setof visible_position
    language plpgsql stable as
$$
begin
    return query
    select p.*
    from visible_position p
    where p.person_id = of_person
      and (asked.period is null or period_matches(
              p.earliest_start, p.latest_start, p.earliest_end, p.latest_end, p.period_state,
              (asked.period).match, (asked.period).certainty,
              (asked.period).from_day, (asked.period).to_day))
      and (asked.kinds = '{}' or p.kind = any (asked.kinds))
      and (not asked.experience or counts_as_experience(p.kind))
      and (asked.roles = '{}' or exists (
          select from technology_use u
          where u.person_id = of_person and u.position_id = p.id
            and counts_for(u.role, u.source, asked.roles, '{}')
            and is_of_time(u.earliest_start, u.latest_start, u.earliest_end, u.latest_end,
                           u.period_state, asked.period)))
      and (asked.organization is null
           or p.spelled_names like asked.organization or p.domains @> array[asked.domain])
      and (asked.words = '{}' or exists (
          select from searched_position s
          where s.person_id = of_person and s.position_id = p.id
            and s.spelled_text like all (asked.words)))
      and ((asked.technologies).any_of || (asked.technologies).all_of
               || (asked.technologies).none_of = '{}'
           or exists (
              select
              from (
                  select array_agg(c.term_id) as ever,
                         array_agg(c.term_id) filter (where is_of_time(
                             u.earliest_start, u.latest_start, u.earliest_end, u.latest_end,
                             u.period_state, asked.period)) as in_period
                  from technology_use u
                  join technology_closure c on c.technology_id = u.technology_id
                  where u.person_id = of_person and u.position_id = p.id
                    and is_asked_for(u.role, u.source, c.technology_id, c.term_id,
                                     asked.technologies)
              ) used
              where technologies_match(used.in_period, used.ever, asked.technologies)));
end
$$;

create or replace function organization_page(
    asked text, domain text, after_name text, after_id bigint, backward boolean, size integer)
    returns setof organization
    language plpgsql stable as
$$
begin
    if backward then
        return query
        select o.* from organization o
        where (o.spelled_names like asked or o.domains @> array[domain])
          and exists (select from position p
                      where p.person_id = o.person_id and p.organization_id = o.id
                        and p.audience = 'PUBLIC')
          and (after_id is null or (o.name collate "C", o.id) < (after_name, after_id))
        order by o.name collate "C" desc, o.id desc
        limit size;
    else
        return query
        select o.* from organization o
        where (o.spelled_names like asked or o.domains @> array[domain])
          and exists (select from position p
                      where p.person_id = o.person_id and p.organization_id = o.id
                        and p.audience = 'PUBLIC')
          and (after_id is null or (o.name collate "C", o.id) > (after_name, after_id))
        order by o.name collate "C", o.id
        limit size;
    end if;
end
$$;

create or replace function organization_count(asked text, domain text, most integer)
    returns integer
    language plpgsql stable as
$$
begin
    return (select count(*)
            from (select o.id from organization o
                  where (o.spelled_names like asked or o.domains @> array[domain])
                    and exists (select from position p
                                where p.person_id = o.person_id and p.organization_id = o.id
                                  and p.audience = 'PUBLIC')
                  limit most) found);
end
$$;

create or replace function search_page(
    of_person bigint, asked tsquery, asked_index tsquery, near tsquery, near_index tsquery,
    parts search_part[], after_tier bigint, after_standing bigint, after_person bigint,
    after_line bigint, backward boolean, size integer)
    returns table (
        tier integer, standing bigint, person_id bigint, place integer,
        part search_part, position_id bigint, achievement_id bigint, text text)
    language plpgsql stable as
$$
#variable_conflict use_column
declare
    way constant integer := case when backward then -1 else 1 end;
begin
    return query
    select hit.tier, hit.standing, hit.person_id, hit.place, hit.part, hit.position_id,
           hit.achievement_id, hit.text
    from (
        select case when t.words @@ asked then 0 else 1 end as tier, t.standing, t.person_id,
               t.place, t.part, t.position_id, t.achievement_id, t.text
        from search_text t
        where (of_person is null or t.person_id = of_person)
          and t.words @@ coalesce(near_index, asked_index)
          and ts_match_vq(t.words, coalesce(near, asked))
          and (parts = '{}' or t.part = any (parts))
    ) hit
    where after_tier is null
       or (way * hit.tier, way * hit.standing, way * hit.person_id, way * hit.place)
          > (way * after_tier, way * after_standing, way * after_person, way * after_line)
    order by way * hit.tier, way * hit.standing, way * hit.person_id, way * hit.place
    limit size;
end
$$;

create or replace function search_count(
    of_person bigint, near tsquery, near_index tsquery, parts search_part[], most integer)
    returns integer
    language plpgsql stable as
$$
begin
    return (select count(*)
            from (select t.place from search_text t
                  where (of_person is null or t.person_id = of_person)
                    and t.words @@ near_index and ts_match_vq(t.words, near)
                    and (parts = '{}' or t.part = any (parts))
                  limit case when of_person is null then most end) found);
end
$$;

-- The same queries, asked by themselves.
do $$
declare
    asking record;
begin
    for asking in
        select p.oid, p.prosrc, pg_get_functiondef(p.oid) as definition
        from pg_proc p
        where p.proname = 'experience_of'
          and p.pronamespace = 'public'::regnamespace
          and p.prolang = (select l.oid from pg_language l where l.lanname = 'sql')
    loop
        execute replace(
            replace(asking.definition, ' LANGUAGE sql', ' LANGUAGE plpgsql'), asking.prosrc,
            E'\n#variable_conflict use_column\nbegin\n    return query' || asking.prosrc
                || E';\nend\n');
    end loop;
end
$$;

create or replace function texts_of(people bigint[]) returns setof visible_text
    language plpgsql stable as
$$
declare
    person bigint;
begin
    foreach person in array people loop
        return query select t.* from visible_text t where t.person_id = person;
    end loop;
end
$$;

create or replace function derive_experience(people bigint[]) returns bigint
    language plpgsql as
$$
declare
    changed bigint;
begin
    with wanted as materialized (
        select * from experience_of(people)
    ), gone as (
        delete from experience e
        where e.person_id = any (people)
          and not exists (select from wanted w
                          where w.person_id = e.person_id and w.term_id = e.term_id)
        returning 1
    ), written as (
        insert into experience as e (
            person_id, term_id, used, span, months, since, sure, sure_since, last_to, begins, begun,
            first_day, last_day, name_key, dated_uses)
        select w.*
        from wanted w
        on conflict (person_id, term_id) do update
        set used = excluded.used, span = excluded.span, months = excluded.months,
            since = excluded.since, sure = excluded.sure, sure_since = excluded.sure_since,
            last_to = excluded.last_to, begins = excluded.begins, begun = excluded.begun,
            first_day = excluded.first_day, last_day = excluded.last_day,
            name_key = excluded.name_key, dated_uses = excluded.dated_uses
        where (excluded.used, excluded.span, excluded.last_to, excluded.first_day,
               excluded.last_day, excluded.name_key, excluded.dated_uses)
              is distinct from
              (e.used, e.span, e.last_to, e.first_day, e.last_day, e.name_key, e.dated_uses)
        returning 1
    )
    select (select count(*) from gone) + (select count(*) from written) into changed;
    return changed;
end
$$;

create or replace function mark_experience(people bigint[]) returns void
    language sql as
$$
$$;

comment on function mark_experience is
    'Nobody is marked: a block would have people of many shards, and crowds are counted by rows.';

create or replace function announce_people(people bigint[]) returns void
    language plpgsql as
$$
declare
    slugs constant text[] := array(select p.slug from person p where p.id = any (people));
begin
    perform pg_notify('tenure_change', slug)
    from unnest(case when cardinality(slugs) > 20 then '{*}' else slugs end) slug;
end
$$;
