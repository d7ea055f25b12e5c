-- Whom a search asks for: whether a person is one of them, how many they are, what they have used.

create type people_order as enum ('MONTHS', 'RECENCY', 'NAME');

comment on type people_order is 'What people are ordered by.';

create type people_criteria as (
    as_of_from   date,
    as_of        date,
    experience   experience_criteria[],
    technologies technology_criteria,
    positions    position_criteria[],
    location     text[],
    words        text[],
    texts        position_criteria
);

comment on type people_criteria is
    'What is asked of people; all must hold. Nothing after as_of counts, the last day of a date '
    'that begins with as_of_from. Some position meets each of positions. The words occur in what '
    'the résumé says of the person, or else some position meets texts.';

create function people_matching(
    plans experience_plan[], asked people_criteria, candidate bigint) returns setof bigint
    language sql stable parallel safe as
$$
    select candidate
    where not exists (
        select from unnest(plans) plan
        where coalesce(
            (select is_enough_by_columns(
                        e.months, e.since, e.last_to, e.begun, plan.months, plan.used_since,
                        plan.plain, plan.wider, month_index(asked.as_of), asked.as_of)
             from experience e
             where e.person_id = candidate and e.term_id = plan.term_id),
            (select is_enough(count_experience(e, plan, asked.as_of_from, asked.as_of), plan)
             from experience e
             where e.person_id = candidate and e.term_id = plan.term_id)) is not true)
      and (asked.location = '{}' or exists (
          select from person p,
               lower(concat_ws(' ', p.city, p.region, p.country_code)) place
          where p.id = candidate
            and (select bool_and(position(lower(word) in place) > 0)
                 from unnest(asked.location) word)))
      and ((asked.technologies).any_of || (asked.technologies).all_of
               || (asked.technologies).none_of = '{}'
           or exists (
               select
               from (select array_agg(c.term_id) as terms
                     from technology_use u
                     join position p
                         on p.person_id = u.person_id and p.id = u.position_id
                            and p.audience = 'PUBLIC'
                     join technology_closure c on c.technology_id = u.technology_id
                     where u.person_id = candidate
                       and c.term_id = any ((asked.technologies).any_of
                           || (asked.technologies).all_of || (asked.technologies).none_of)
                       and ((asked.technologies).implied or c.term_id = c.technology_id)
                       and counts_for(u.role, u.source, (asked.technologies).roles,
                                      (asked.technologies).sources)) shown
               where technologies_match(shown.terms, shown.terms, asked.technologies)))
      and not exists (
          select from unnest(asked.positions) wanted
          where not exists (
              select from positions_matching(wanted) p where p.person_id = candidate))
      and (asked.words = '{}'
           or exists (
               select from person p,
                    lower(concat_ws(E'\n', p.name, p.headline, p.summary)) body
               where p.id = candidate
                 and (select bool_and(position(lower(word) in body) > 0)
                      from unnest(asked.words) word))
           or exists (select from positions_matching(asked.texts) p where p.person_id = candidate))
$$;

comment on function people_matching is
    'The candidate, if all that is asked for holds, of the experience these plans alone. It is one '
    'query, so it becomes part of the one that calls it.';

create function few_enough() returns integer
    language sql stable parallel safe
    return (select least(2000, greatest(100, sqrt(2 * greatest(0, c.reltuples))))::integer
            from pg_class c where c.oid = 'person'::regclass);

comment on function few_enough is
    'How many people are so few that looking at all of them costs less than finding a page of them '
    'among the others: where n of N people are asked for, one of N / n candidates is one, and '
    'passing over a candidate costs about a tenth of looking up a person.';

create function people_with_text(asked people_criteria, enough integer) returns bigint[]
    language plpgsql stable set plan_cache_mode = force_custom_plan set jit = off as
$$
declare
    asked_part text;
    few        bigint[];
    found      bigint[];
begin
    for asked_part in
        select t.word
        from (
            select asked.words
            union all
            select wanted.words from unnest(asked.positions) wanted
        ) w
        cross join lateral (
            select word from unnest(w.words) word order by length(word) desc limit 1
        ) t
        where length(t.word) > 2
    loop
        found := array(select t.person_id from search_text t
                       where spelled(t.text) like containing(asked_part) limit enough + 1);
        if cardinality(found) <= least(enough, cardinality(few)) then
            few := found;
        end if;
    end loop;
    for asked_part in
        select wanted.organization from unnest(asked.positions) wanted
        where length(wanted.organization) > 2
    loop
        found := array(select o.person_id from organization o
                       where o.spelled_names like containing(asked_part)
                          or o.domains @> array[domain_of(asked_part)] limit enough + 1);
        if cardinality(found) <= least(enough, cardinality(few)) then
            few := found;
        end if;
    end loop;
    return few;
end
$$;

comment on function people_with_text is
    'A superset of the people asked for, by the rarest of the longest words and the organizations '
    'that they must have, each found by its trigrams; null where none is rare. It is planned anew '
    'for each text, because what many have is found sooner without the trigrams.';

create function few_people(
    plans experience_plan[], asked people_criteria, enough integer) returns bigint[]
    language plpgsql stable as
$$
declare
    terms  bigint[];
    few    bigint[];
    found  bigint[];
begin
    if asked.words <> '{}' or asked.positions <> '{}' then
        few := people_with_text(asked, enough);
    end if;
    for terms in
        select array[plan.term_id] from unnest(plans) plan
        union all
        select t.any_of
        from (select (asked.technologies).any_of
              union all
              select (wanted.technologies).any_of from unnest(asked.positions) wanted) t
        where t.any_of <> '{}'
        union all
        select array[term]
        from (select (asked.technologies).all_of
              union all
              select (wanted.technologies).all_of from unnest(asked.positions) wanted) t,
             unnest(t.all_of) term
    loop
        found := array(select e.person_id from experience e
                       where e.term_id = any (terms) limit enough + 1);
        if cardinality(found) <= least(enough, cardinality(few)) then
            few := found;
        end if;
    end loop;
    return case when few is not null then array(select distinct unnest(few)) end;
end
$$;

comment on function few_people is
    'A superset of the people asked for, by the rarest term, text or organization that they must '
    'have; null where each of these is one of more people than are enough.';

create aggregate joined_bits(bit varying) (sfunc = bitcat, stype = bit varying);

comment on aggregate joined_bits(bit varying) is 'All bits, one string after the other.';

create function people_using(plans experience_plan[]) returns bit varying
    language sql stable parallel safe as
$$
    select joined_bits(block.people order by block.number)
    from (
        select array_agg(distinct plan.term_id) as terms from unnest(plans) plan
        where not plan.wider
    ) asked
    cross join lateral (
        select part.number, bit_or(part.people) as people
        from (
            select number, 0::bit(8192) as people
            from generate_series(0, (select max(b.block) from experience_block b)) number
            union all
            select b.block, bit_and(b.people)
            from experience_block b
            where b.term_id = any (asked.terms)
            group by b.block
            having count(*) = cardinality(asked.terms)
        ) part
        group by part.number
    ) block
    where asked.terms is not null
      and (select max(b.block) from experience_block b) < 2500
$$;

comment on function people_using is
    'A superset of the people who have the experience asked for: a bit for each id from 0. Null '
    'where the plans do not say, or where ids go beyond 20 million and the bits are no longer few.';

create function is_among(person_id bigint, people bit varying) returns boolean
    language sql immutable parallel safe
    return case when people is null then true
                when person_id < length(people) then get_bit(people, person_id::integer) = 1
                else false end;

comment on function is_among is
    'Whether the person''s bit is set; everybody''s is where there are none.';

create function people_with_experience(plans experience_plan[], as_of_from date, as_of date)
    returns setof bigint
    language sql stable parallel safe as
$$
    with planned as materialized (
        select number, plan, (plan).term_id, (plan).months, (plan).used_since, (plan).plain,
               (plan).wider, month_index(as_of) as month
        from generate_subscripts(plans, 1) number,
             lateral (select plans[number] as plan) each
    ), candidate as materialized (
        select a.number, e.term_id, e.person_id,
               is_enough_by_columns(
                   e.months, e.since, e.last_to, e.begun, a.months, a.used_since, a.plain, a.wider,
                   a.month, as_of) as enough
        from planned a
        join experience e on e.term_id = a.term_id
    ), enough as (
        select c.person_id from candidate c where c.enough
        union all
        select c.person_id
        from candidate c
        join planned a on a.number = c.number
        join experience e on e.person_id = c.person_id and e.term_id = c.term_id
        cross join lateral (
            select count_experience(e, a.plan, as_of_from, as_of) as counted offset 0
        ) x
        where c.enough is null and is_enough(x.counted, a.plan)
    )
    select person_id from enough
    group by person_id
    having count(*) = cardinality(plans)
$$;

comment on function people_with_experience is
    'All people who have the experience asked for, of which there is some, in no order.';

create function people_found(asked people_criteria) returns setof bigint
    language plpgsql stable as
$$
declare
    plans   constant experience_plan[] := experience_plans(asked.experience, asked.as_of, false);
    -- So many are looked up sooner than everybody with some experience is counted.
    few     constant bigint[] := few_people(plans, asked, 5000);
    further constant boolean := asked.location <> '{}' or asked.positions <> '{}'
        or asked.words <> '{}' or (asked.technologies).any_of || (asked.technologies).all_of
            || (asked.technologies).none_of <> '{}';
begin
    if few is not null then
        return query
            select f.id from unnest(few) f (id)
            cross join lateral people_matching(plans, asked, f.id);
    elsif cardinality(plans) > 0 then
        return query
            select f.id from people_with_experience(plans, asked.as_of_from, asked.as_of) f (id)
            where not further or exists (select from people_matching('{}', asked, f.id));
    else
        return query
            select p.id from person p
            where not further or exists (select from people_matching('{}', asked, p.id));
    end if;
end
$$;

comment on function people_found is 'All people asked for, in no order.';

create function blocks_of(people bigint[]) returns table (block bigint, people bit varying)
    language sql immutable parallel safe as
$$
    select part.number / 128, joined_bits(part.bits::bit(64) order by part.number)
    from (
        select each.number, bit_or(each.bits) as bits
        from (
            select person.id / 64 as number, 1::bigint << (63 - person.id % 64)::integer as bits
            from unnest(people) person (id)
            union all
            select block.number * 128 + step, 0
            from (select distinct person.id / 8192 as number from unnest(people) person (id)) block
            cross join generate_series(0, 127) step
        ) each
        group by each.number
    ) part
    group by part.number / 128
$$;

comment on function blocks_of is
    'These people''s bits in their blocks, as experience_block has them; gathered 64 at a time.';

create function people_facets(
    asked people_criteria, category bigint, size integer, categories boolean default true)
    returns table (term_id bigint, slug text, count integer)
    language plpgsql stable as
$$
declare
    crowd constant bigint[] := array(select people_found(asked));
    usual constant boolean := (asked.technologies).implied
        and (asked.technologies).roles = '{}' and (asked.technologies).sources = '{}';
    many  constant boolean := cardinality(crowd) > few_enough();
begin
    return query
        select counted.term_id, term.slug, counted.count
        from (
            select e.term_id, count(*)::integer as count
            from unnest(crowd) f (id)
            join experience e on e.person_id = f.id
            where usual and not many and e.used
            group by e.term_id
            union all
            select b.term_id, sum(bit_count(b.people & asked_for.people))::integer
            from blocks_of(case when usual and many then crowd end) asked_for
            join experience_block b on b.block = asked_for.block
            group by b.term_id
            union all
            select c.term_id, count(distinct f.id)::integer
            from unnest(crowd) f (id)
            join technology_use u on u.person_id = f.id
            join position p
                on p.person_id = u.person_id and p.id = u.position_id and p.audience = 'PUBLIC'
            join technology_closure c on c.technology_id = u.technology_id
            where not usual
              and ((asked.technologies).implied or c.term_id = c.technology_id)
              and counts_for(u.role, u.source, (asked.technologies).roles,
                             (asked.technologies).sources)
            group by c.term_id
        ) counted
        join technology term on term.id = counted.term_id
        where counted.count > 0
          and (categories or term.id not in (
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

comment on function people_facets is
    'The terms that most of the people asked for show, by uses of the roles and sources asked for. '
    'For the usual ones, few people are looked up and many are counted by their bits. Categories, '
    'which every technology in them shows, may be left out.';
