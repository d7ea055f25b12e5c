-- Who a search asks for, where people are on many workers: each of them answers for its own, by
-- one flat query a condition, and no more than ids come together. What such a query is told are
-- single values, and records that go to a function whole: a worker knows no type of another value.

create or replace function is_in_period(
    earliest_start date, latest_start date, earliest_end date, latest_end date,
    period_state period_state, at_time period_criteria) returns boolean
    language sql immutable parallel safe
    return at_time is null or period_matches(
        earliest_start, latest_start, earliest_end, latest_end, period_state,
        at_time.match, at_time.certainty, at_time.from_day, at_time.to_day);

comment on function is_in_period is 'Whether a position of these days is of the time asked for.';

create or replace function people_at_positions(few bigint[], wanted position_criteria)
    returns bigint[]
    language plpgsql stable as
$$
declare
    any_kind     constant boolean := wanted.kinds = '{}';
    any_role     constant boolean := wanted.roles = '{}';
    any_words    constant boolean := wanted.words = '{}';
    experience   constant boolean := wanted.experience;
    kinds        constant position_kind[] := wanted.kinds;
    roles        constant technology_role[] := wanted.roles;
    asked_name   constant text := wanted.organization;
    asked_domain constant text := wanted.domain;
    asked_words  constant text[] := wanted.words;
    technologies constant technology_criteria := wanted.technologies;
    period       constant period_criteria := wanted.period;
begin
    return array(
        select distinct held.person_id
        from (
            select p.person_id
            from position p
            left join organization o on o.person_id = p.person_id and o.id = p.organization_id
            left join searched_position s on s.person_id = p.person_id and s.position_id = p.id
            left join technology_use u on u.person_id = p.person_id and u.position_id = p.id
            left join technology_closure c on c.technology_id = u.technology_id
            where p.audience = 'PUBLIC' and p.person_id = any (coalesce(few, array[p.person_id]))
              and is_in_period(p.earliest_start, p.latest_start, p.earliest_end, p.latest_end,
                               p.period_state, period)
              and (any_kind or p.kind = any (kinds))
              and (not experience or counts_as_experience(p.kind))
              and (asked_name is null
                   or o.spelled_names like asked_name or o.domains @> array[asked_domain])
              and (any_words or s.spelled_text like all (asked_words))
            group by p.person_id, p.id
            having (any_role or bool_or(
                       counts_for(u.role, u.source, roles, '{}')
                       and is_of_time(u.earliest_start, u.latest_start, u.earliest_end,
                                      u.latest_end, u.period_state, period)))
               and technologies_match(
                   array_agg(c.term_id) filter (where
                       is_asked_for(u.role, u.source, c.technology_id, c.term_id, technologies)
                       and is_of_time(u.earliest_start, u.latest_start, u.earliest_end,
                                      u.latest_end, u.period_state, period)),
                   array_agg(c.term_id) filter (where
                       is_asked_for(u.role, u.source, c.technology_id, c.term_id, technologies)),
                   technologies)
        ) held);
end
$$;

comment on function people_at_positions is
    'Those of few people (null: of all) who have a visible position that is asked for.';

create or replace function people_with_technologies(few bigint[], asked technology_criteria)
    returns bigint[]
    language plpgsql stable as
$$
declare
    terms constant bigint[] := terms_of(asked);
begin
    if is_usual(asked) then
        return array(
            select s.person_id
            from searched_person s
            left join experience e
                on e.person_id = s.person_id and e.used and e.term_id = any (terms)
            where s.person_id = any (coalesce(few, array[s.person_id]))
            group by s.person_id
            having technologies_match(array_agg(e.term_id) filter (where e.used),
                                      array_agg(e.term_id) filter (where e.used), asked));
    end if;
    return array(
        select s.person_id
        from searched_person s
        left join position p on p.person_id = s.person_id and p.audience = 'PUBLIC'
        left join technology_use u on u.person_id = p.person_id and u.position_id = p.id
        left join technology_closure c on c.technology_id = u.technology_id
        where s.person_id = any (coalesce(few, array[s.person_id]))
        group by s.person_id
        having technologies_match(
                   array_agg(c.term_id) filter (where
                       is_asked_for(u.role, u.source, c.technology_id, c.term_id, asked)),
                   array_agg(c.term_id) filter (where
                       is_asked_for(u.role, u.source, c.technology_id, c.term_id, asked)),
                   asked));
end
$$;

comment on function people_with_technologies is
    'Those of few people (null: of all) who have shown the technologies asked for, whenever.';

create or replace function people_with_plan(
    few bigint[], plan experience_plan, asked_from date, asked_as_of date) returns bigint[]
    language plpgsql stable as
$$
declare
    term  constant bigint := plan.term_id;
begin
    return array(
        select e.person_id
        from experience e
        where e.term_id = term and e.person_id = any (coalesce(few, array[e.person_id]))
          and is_enough(
              count_experience(e.span, e.months, e.since, e.rank, e.last_to, e.begun,
                               e.dated_uses, plan, asked_from, asked_as_of), plan));
end
$$;

comment on function people_with_plan is
    'Those of few people (null: of all) who have the experience asked for.';

create or replace function everybody_asked_for(plans experience_plan[], asked people_criteria)
    returns bigint[]
    language plpgsql stable as
$$
declare
    few         bigint[];
    plan        experience_plan;
    word        place_criteria;
    wanted      position_criteria;
    spellings   text[];
    asked_words constant text[] := asked.words;
begin
    foreach plan in array plans loop
        few := people_with_plan(few, plan, asked.as_of_from, asked.as_of);
    end loop;
    foreach word in array asked.location loop
        spellings := word.spellings;
        few := array(
            select p.person_id from searched_person p
            where p.spelled_place like any (spellings)
              and p.person_id = any (coalesce(few, array[p.person_id])));
    end loop;
    if terms_of(asked.technologies) <> '{}' then
        few := people_with_technologies(few, asked.technologies);
    end if;
    if asked.words <> '{}' then
        few := array(
            select p.person_id from searched_person p
            where p.spelled_text like all (asked_words)
              and p.person_id = any (coalesce(few, array[p.person_id]))
            union
            select p.person_id from searched_position p
            where p.spelled_text like all (asked_words)
              and p.person_id = any (coalesce(few, array[p.person_id])));
    end if;
    foreach wanted in array asked.positions loop
        few := people_at_positions(few, wanted);
    end loop;
    return few;
end
$$;

comment on function everybody_asked_for is
    'All who are asked for, of the experience these plans alone; null where that is everybody.';

create or replace function people_page(
    asked people_criteria, ordered people_order, after people_sort_key, before people_sort_key,
    size integer, backward boolean) returns setof people_sort_key
    language plpgsql stable as
$$
declare
    plans       constant experience_plan[] :=
        experience_plans(asked.experience, asked.as_of, ordered = 'RECENCY');
    plan        constant experience_plan := plans[1];
    term        constant bigint := plan.term_id;
    asked_from  constant date := asked.as_of_from;
    asked_as_of constant date := asked.as_of;
    way         constant integer := case when backward then -1 else 1 end;
    few         constant bigint[] := everybody_asked_for(
        case when ordered = 'NAME' then plans else plans[2:] end, asked);
    low_first   constant integer := coalesce(after.first, -2147483647);
    low_second  constant integer := coalesce(after.second, -2147483647);
    low_name    constant text := coalesce(after.name, '');
    low_id      constant bigint := coalesce(after.person_id, 0);
    high_first  constant integer := coalesce(before.first, 2147483647);
    high_second constant integer := coalesce(before.second, 2147483647);
    high_name   constant text := coalesce(before.name, U&'\+10FFFF');
    high_id     constant bigint := coalesce(before.person_id, 9223372036854775807);
begin
    if ordered <> 'NAME' then
        return query
        select found.first, found.second, ''::text, found.person_id
        from (
            select e.person_id, (key_of).first, (key_of).second
            from (
                select x.person_id,
                       experience_sort_key(ordered, x.counted, asked_as_of, x.person_id) as key_of
                from (
                    select c.person_id,
                           count_experience(c.span, c.months, c.since, c.rank, c.last_to, c.begun,
                                            c.dated_uses, plan, asked_from, asked_as_of)
                               as counted
                    from experience c
                    where c.term_id = term and c.person_id = any (coalesce(few, array[c.person_id]))
                ) x
                where is_enough(x.counted, plan)
            ) e
        ) found
        where (found.first, found.second, found.person_id) > (low_first, low_second, low_id)
          and (found.first, found.second, found.person_id) < (high_first, high_second, high_id)
        order by way * found.first, way * found.second, way * found.person_id
        limit size;
    elsif backward then
        return query
        select 0, 0, p.name_key::text, p.person_id
        from searched_person p
        where p.person_id = any (coalesce(few, array[p.person_id]))
          and (p.name_key, p.person_id) < (high_name, high_id)
        order by p.name_key desc, p.person_id desc
        limit size;
    else
        return query
        select 0, 0, p.name_key::text, p.person_id
        from searched_person p
        where p.person_id = any (coalesce(few, array[p.person_id]))
          and (p.name_key, p.person_id) > (low_name, low_id)
        order by p.name_key, p.person_id
        limit size;
    end if;
end
$$;

create or replace function people_count(asked people_criteria, most integer)
    returns table (people integer, estimated boolean)
    language plpgsql stable as
$$
declare
    few constant bigint[] := everybody_asked_for(
        experience_plans(asked.experience, asked.as_of, false), asked);
begin
    if few is null then
        return query select (select count(*) from searched_person)::integer, false;
    else
        return query select cardinality(few), false;
    end if;
end
$$;

create or replace function people_facets(
    asked people_criteria, category bigint, size integer, categories boolean, most integer)
    returns table (term_id bigint, slug text, count integer, estimated boolean)
    language plpgsql stable as
$$
#variable_conflict use_column
declare
    few     constant bigint[] := everybody_asked_for(
        experience_plans(asked.experience, asked.as_of, false), asked);
    implied constant boolean := (asked.technologies).implied;
    roles   constant technology_role[] := (asked.technologies).roles;
    sources constant use_source[] := (asked.technologies).sources;
    terms   bigint[];
    counts  bigint[];
begin
    if is_usual(asked.technologies) then
        select array_agg(counted.term_id), array_agg(counted.count) into terms, counts
        from (
            select e.term_id, count(*) as count
            from experience e
            where e.used and e.person_id = any (coalesce(few, array[e.person_id]))
            group by e.term_id
        ) counted;
    else
        select array_agg(counted.term_id), array_agg(counted.count) into terms, counts
        from (
            select c.term_id, count(distinct u.person_id) as count
            from technology_use u
            join position p
                on p.person_id = u.person_id and p.id = u.position_id and p.audience = 'PUBLIC'
            join technology_closure c on c.technology_id = u.technology_id
            where u.person_id = any (coalesce(few, array[u.person_id]))
              and (implied or c.term_id = c.technology_id)
              and counts_for(u.role, u.source, roles, sources)
            group by c.term_id
        ) counted;
    end if;
    return query
        select counted.term_id, term.slug, counted.count::integer, false
        from unnest(terms, counts) counted (term_id, count)
        join technology term on term.id = counted.term_id
        where (categories or term.id not in (
                  select c.term_id from technology t
                  join technology_closure c on c.technology_id = t.category_id))
          and (category is null
               or term.id <> category
                  and exists (select from technology_closure held
                              where held.technology_id = term.id and held.term_id = category))
        order by counted.count desc, term.slug collate "C"
        limit size;
end
$$;
