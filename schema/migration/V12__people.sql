-- Whom a search asks for: whether a person is one of them, how many they are, what they have used.

create type people_order as enum ('MONTHS', 'RECENCY', 'NAME');

comment on type people_order is 'What people are ordered by.';

create type place_criteria as (
    spellings text[]
);

comment on type place_criteria is
    'A word of a place: patterns of spelled places, of which one is enough.';

create type people_criteria as (
    as_of_from   date,
    as_of        date,
    experience   experience_criteria[],
    technologies technology_criteria,
    positions    position_criteria[],
    location     place_criteria[],
    words        text[]
);

comment on type people_criteria is
    'What is asked of people; all must hold. Nothing after as_of counts, the last day of a date '
    'that begins with as_of_from. Some position meets each of positions, each word is in the '
    'place. Words are patterns, the longest first, that all occur in what the résumé says of the '
    'person, or in the texts of some position.';

create function terms_of(asked technology_criteria) returns bigint[]
    language sql immutable parallel safe
    return asked.any_of || asked.all_of || asked.none_of;

comment on function terms_of is 'All terms that are asked for, or asked not to be there.';

create function is_usual(asked technology_criteria) returns boolean
    language sql immutable parallel safe
    return asked.implied and asked.roles = '{}' and asked.sources = '{}';

comment on function is_usual is
    'Whether the uses that count are those that experience.used tells of.';

create function people_matching(
    plans experience_plan[], asked people_criteria, candidate bigint) returns setof bigint
    language sql stable parallel safe as
$$
    select candidate
    where not exists (
        select from unnest(plans) plan
        where coalesce(
            (select is_enough_by_columns(
                        e.months, e.since, e.sure, e.sure_since, e.last_to, e.begun, plan.months,
                        plan.used_since, plan.certainty, plan.plain, plan.wider,
                        month_index(asked.as_of), asked.as_of)
             from experience e
             where e.person_id = candidate and e.term_id = plan.term_id),
            (select is_enough(
                        count_experience(
                            e.span, e.months, e.since, e.rank, e.last_to, e.begun, e.dated_uses,
                            plan, asked.as_of_from, asked.as_of), plan)
             from experience e
             where e.person_id = candidate and e.term_id = plan.term_id)) is not true)
      and (asked.location = '{}' or exists (
          select from searched_person p
          where p.person_id = candidate
            and not exists (select from unnest(asked.location) word
                            where not p.spelled_place like any (word.spellings))
          offset 0))
      and (terms_of(asked.technologies) = '{}' or exists (
          select
          from (
              select array_agg(term_id) as terms
              from (
                  select e.term_id
                  from experience e
                  where is_usual(asked.technologies) and e.used and e.person_id = candidate
                    and e.term_id = any (terms_of(asked.technologies))
                  union all
                  select c.term_id
                  from technology_use u
                  join position p
                      on p.person_id = u.person_id and p.id = u.position_id
                         and p.audience = 'PUBLIC'
                  join technology_closure c on c.technology_id = u.technology_id
                  where not is_usual(asked.technologies) and u.person_id = candidate
                    and is_asked_for(u.role, u.source, c.technology_id, c.term_id,
                                     asked.technologies)
              ) each
          ) shown
          where technologies_match(shown.terms, shown.terms, asked.technologies)
          offset 0))
      and not exists (
          select from unnest(asked.positions) wanted
          where not exists (
              select from positions_matching(candidate, wanted)))
      and (asked.words = '{}'
           or exists (select from searched_person p
                      where p.person_id = candidate and p.spelled_text like all (asked.words)
                      offset 0)
           or exists (select from searched_position p
                      where p.person_id = candidate and p.spelled_text like all (asked.words)
                      offset 0))
$$;

comment on function people_matching is
    'The candidate, if all that is asked for holds, of the experience these plans alone. It is one '
    'query, so it becomes part of the one that calls it.';

create function people_at_positions(few bigint[], wanted position_criteria) returns bigint[]
    language plpgsql stable as
$$
declare
    kinds        constant position_kind[] := wanted.kinds;
    experience   constant boolean := wanted.experience;
    roles        constant technology_role[] := wanted.roles;
    asked_name   constant text := wanted.organization;
    asked_domain constant text := wanted.domain;
    asked_words  constant text[] := wanted.words;
    at_time      constant period_criteria := wanted.period;
    match        constant period_match := at_time.match;
    certainty    constant certainty := at_time.certainty;
    from_day     constant date := at_time.from_day;
    to_day       constant date := at_time.to_day;
    technologies constant technology_criteria := wanted.technologies;
    use_roles    constant technology_role[] := technologies.roles;
    sources      constant use_source[] := technologies.sources;
    any_term     constant boolean := technologies.any_of = '{}';
    any_other    constant boolean := technologies.all_of || technologies.none_of = '{}';
    showing      constant bigint[] := array(
        select c.technology_id from technology_closure c
        where c.term_id = any (technologies.any_of)
          and (technologies.implied or c.technology_id = c.term_id));
begin
    return array(
        select f.id
        from unnest(few) f (id)
        where exists (
            select from position p
            where p.person_id = f.id and p.audience = 'PUBLIC'
              and period_matches(
                  p.earliest_start, p.latest_start, p.earliest_end, p.latest_end, p.period_state,
                  match, certainty, from_day, to_day)
              and (kinds = '{}' or p.kind = any (kinds))
              and (not experience or counts_as_experience(p.kind))
              and (roles = '{}' or exists (
                  select from technology_use u
                  where u.person_id = p.person_id and u.position_id = p.id
                    and counts_for(u.role, u.source, roles, '{}')
                    and is_of_time(u.earliest_start, u.latest_start, u.earliest_end, u.latest_end,
                                   u.period_state, at_time)
                  offset 0))
              and (asked_name is null or exists (
                  select from organization o
                  where o.person_id = p.person_id and o.id = p.organization_id
                    and (o.spelled_names like asked_name or o.domains @> array[asked_domain])
                  offset 0))
              and (asked_words = '{}' or exists (
                  select from searched_position s
                  where s.person_id = p.person_id and s.position_id = p.id
                    and s.spelled_text like all (asked_words)
                  offset 0))
              and (any_term or exists (
                  select from technology_use u
                  where u.person_id = p.person_id and u.position_id = p.id
                    and u.technology_id = any (showing)
                    and counts_for(u.role, u.source, use_roles, sources)
                    and is_of_time(u.earliest_start, u.latest_start, u.earliest_end, u.latest_end,
                                   u.period_state, at_time)
                  offset 0))
              and (any_other or exists (
                  select from terms_at_position(p.person_id, p.id, technologies, at_time) used
                  where technologies_match(used.in_period, used.ever, technologies)
                  offset 0))
            offset 0));
end
$$;

comment on function people_at_positions is
    'Those of these people who have a visible position that matches, as positions_matching has '
    'it: what is asked for is taken apart once, and not for each of their rows.';

create function people_asked_for(plans experience_plan[], asked people_criteria, few bigint[])
    returns bigint[]
    language plpgsql stable as
$$
declare
    found  bigint[] := few;
    others people_criteria := asked;
    wanted position_criteria;
begin
    others.positions := '{}';
    if plans <> '{}' or terms_of(asked.technologies) <> '{}' or asked.location <> '{}'
            or asked.words <> '{}' then
        found := array(select person.id from unnest(found) person (id)
                       cross join lateral people_matching(plans, others, person.id));
    end if;
    foreach wanted in array asked.positions loop
        found := people_at_positions(found, wanted);
    end loop;
    return found;
end
$$;

comment on function people_asked_for is
    'Those of these people for whom all that is asked for holds, as people_matching has it.';

create function few_enough(share integer) returns integer
    language plpgsql stable parallel safe as
$$
begin
    return (select least(5000, greatest(100, sqrt(share * greatest(0.0, c.reltuples))))::integer
            from pg_class c where c.oid = 'person'::regclass);
end
$$;

comment on function few_enough is
    'How many people are so few that looking at all of them costs less than finding a page of them '
    'among the others: where n of N people are asked for, one of N / n candidates is one. The '
    'share is the length of a page by what passing over a candidate costs, and looking up one of '
    'few costs 1.';

create function people_in_roles(
    few bigint[], roles technology_role[], terms bigint[], enough integer) returns bigint[]
    language plpgsql stable set plan_cache_mode = force_custom_plan as
$$
declare
    found bigint[];
begin
    if roles = '{}' or 'USED' = any (roles) then
        return few;
    end if;
    if terms = '{}' then
        found := array(
            select u.person_id from technology_use u
            where u.role = any (roles)
            limit enough + 1);
    else
        found := array(
            select u.person_id
            from technology_use u
            join technology_closure c on c.technology_id = u.technology_id
            where u.role = any (roles) and c.term_id = any (terms)
            limit enough + 1);
    end if;
    return case when cardinality(found) <= least(enough, cardinality(few)) then found
                else few end;
end
$$;

comment on function people_in_roles is
    'Those who have used one of the terms (or any, where there are none) in one of the roles, '
    'where they are fewer than the few so far and than are enough.';

create function starts_by(asked period_criteria) returns date
    language sql immutable parallel safe
    return case when asked.from_day is null and asked.to_day is null then 'infinity'
                when asked.match = 'CONTAINS' then coalesce(asked.from_day, '-infinity')
                else coalesce(asked.to_day, 'infinity') end;

comment on function starts_by is
    'The last day by which some reading of every period starts that a filter asks for.';

create function ends_from(asked period_criteria) returns date
    language sql immutable parallel safe
    return case when asked.from_day is null and asked.to_day is null then '-infinity'
                when asked.match = 'CONTAINS' then coalesce(asked.to_day, 'infinity')
                else coalesce(asked.from_day, '-infinity') end;

comment on function ends_from is
    'The first day from which some reading of every period ends that a filter asks for.';

create function people_at_time(asked period_criteria, most integer) returns bigint[]
    language plpgsql stable as
$$
declare
    match      constant period_match := asked.match;
    certainty  constant certainty := asked.certainty;
    from_day   constant date := asked.from_day;
    to_day     constant date := asked.to_day;
    first_end  constant date := ends_from(asked);
    last_start constant date := starts_by(asked);
begin
    return array(
        select p.person_id from position p
        where p.audience = 'PUBLIC' and p.earliest_start <= last_start
          and p.latest_end >= first_end
          and period_matches(
              p.earliest_start, p.latest_start, p.earliest_end, p.latest_end, p.period_state,
              match, certainty, from_day, to_day)
        order by p.earliest_start desc
        limit most);
end
$$;

comment on function people_at_time is
    'At most so many people with a visible position of this period, of which one has a bound. '
    'Positions are read back from the last day on which one can start, because those that started '
    'shortly before are those that have most likely not ended yet.';

create function people_in_time(asked people_criteria, enough integer) returns bigint[]
    language plpgsql stable as
$$
declare
    few    bigint[];
    found  bigint[];
    wanted position_criteria;
    period period_criteria;
    terms  bigint[];
begin
    foreach wanted in array asked.positions loop
        period := wanted.period;
        if period.from_day is not null or period.to_day is not null then
            found := people_at_time(period, enough + 1);
            if cardinality(found) <= least(enough, cardinality(few)) then
                few := found;
            end if;
        end if;
        few := people_in_roles(few, wanted.roles, '{}', enough);
        terms := (wanted.technologies).any_of || (wanted.technologies).all_of;
        if terms <> '{}' then
            few := people_in_roles(few, (wanted.technologies).roles, terms, enough);
        end if;
    end loop;
    terms := (asked.technologies).any_of || (asked.technologies).all_of;
    if terms <> '{}' then
        few := people_in_roles(few, (asked.technologies).roles, terms, enough);
    end if;
    return few;
end
$$;

comment on function people_in_time is
    'A superset of the people asked for, by the rarest of the periods and roles that they must '
    'have; null where none is rare.';

create function people_with_text(asked people_criteria, enough integer) returns bigint[]
    language plpgsql stable set plan_cache_mode = force_custom_plan as
$$
declare
    shortest constant integer := length('%abc%');
    few      bigint[];
    found    bigint[];
    word     place_criteria;
    wanted   position_criteria;
begin
    if length(asked.words[1]) >= shortest then
        found := array(
            select f.person_id
            from (
                select p.person_id from searched_person p
                where p.spelled_text like asked.words[1]
                  and p.spelled_text like all (asked.words)
                union all
                select p.person_id from searched_position p
                where p.spelled_text like asked.words[1]
                  and p.spelled_text like all (asked.words)
            ) f
            limit enough + 1);
        if cardinality(found) <= least(enough, cardinality(few)) then
            few := found;
        end if;
    end if;
    foreach word in array asked.location loop
        found := array(
            select p.person_id
            from unnest(word.spellings) spelling
            join searched_person p on p.spelled_place like spelling
            limit enough + 1);
        if cardinality(found) <= least(enough, cardinality(few)) then
            few := found;
        end if;
    end loop;
    foreach wanted in array asked.positions loop
        if length(wanted.words[1]) >= shortest then
            found := array(
                select p.person_id from searched_position p
                where p.spelled_text like wanted.words[1]
                  and p.spelled_text like all (wanted.words)
                limit enough + 1);
            if cardinality(found) <= least(enough, cardinality(few)) then
                few := found;
            end if;
        end if;
        if length(wanted.organization) >= shortest then
            found := array(
                select o.person_id from organization o
                where o.spelled_names like wanted.organization
                   or o.domains @> array[wanted.domain]
                limit enough + 1);
            if cardinality(found) <= least(enough, cardinality(few)) then
                few := found;
            end if;
        end if;
    end loop;
    return few;
end
$$;

comment on function people_with_text is
    'A superset of the people asked for, by the rarest of the words, places and organizations that '
    'they must have, each found by its trigrams; null where none is rare. It is planned anew for '
    'each text, because what many have is found sooner without the trigrams.';

create function people_with_term(
    plans experience_plan[], asked people_criteria, enough integer) returns bigint[]
    language plpgsql stable as
$$
declare
    terms bigint[];
    few   bigint[];
    found bigint[];
begin
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
        found := array(
            select e.person_id from experience e
            where e.term_id = any (terms) limit enough + 1);
        if cardinality(found) <= least(enough, cardinality(few)) then
            few := found;
        end if;
    end loop;
    return few;
end
$$;

comment on function people_with_term is
    'A superset of the people asked for, by the rarest of the terms that they must have; null '
    'where none is rare.';

create function few_people(
    plans experience_plan[], asked people_criteria, enough integer) returns bigint[]
    language plpgsql stable as
$$
declare
    few   bigint[] := people_with_term(plans, asked, enough);
    found bigint[] := people_in_time(asked, enough);
begin
    if cardinality(found) <= least(enough, cardinality(few)) then
        few := found;
    end if;
    found := people_with_text(asked, enough);
    if cardinality(found) <= least(enough, cardinality(few)) then
        few := found;
    end if;
    return case when few is not null then array(select distinct unnest(few)) end;
end
$$;

comment on function few_people is
    'A superset of the people asked for, by the rarest term, text or organization that they must '
    'have; null where each of these is one of more people than are enough.';

create aggregate joined_bits(bit varying) (sfunc = bitcat, stype = bit varying);

comment on aggregate joined_bits(bit varying) is 'All bits, one string after the other.';

create function required_terms(plans experience_plan[], asked people_criteria) returns bigint[]
    language plpgsql stable parallel safe as
$$
begin
    return array(
        select plan.term_id from unnest(plans) plan where not plan.wider
        union
        select term
        from (select (asked.technologies).all_of as terms, (asked.technologies).roles
              union all
              select (wanted.technologies).all_of, (wanted.technologies).roles
              from unnest(asked.positions) wanted) required,
             unnest(required.terms) term
        where required.roles <@ usual_roles());
end
$$;

comment on function required_terms is
    'Terms that everybody asked for has used in a role that counts as experience.';

create function last_block() returns bigint
    language plpgsql stable parallel safe as
$$
begin
    return greatest((select max(p.id) / 8192 from person p),
                    (select max(b.block) from experience_block b), 0);
end
$$;

comment on function last_block is 'The last block that has people.';

create function people_using(terms bigint[]) returns bit varying
    language plpgsql stable parallel safe as
$$
begin
    if terms = '{}' or last_block() >= 2500 then
        return null;
    end if;
    return (
        select joined_bits(block.people order by block.number)
        from (
            select part.number, bit_or(part.people) as people
            from (
                select number, 0::bit(8192) as people
                from generate_series(0, last_block()) number
                union all
                select b.block, bit_and(b.people)
                from experience_block b
                where b.term_id = any (terms)
                group by b.block
                having count(*) = (select count(distinct term) from unnest(terms) term)
            ) part
            group by part.number
        ) block);
end
$$;

comment on function people_using is
    'The people who have used all of the terms: a bit for each id from 0. Null where no terms are '
    'given, or where ids go beyond 20 million and the bits are no longer few.';

create function people_using_any(terms bigint[]) returns bit varying
    language plpgsql stable parallel safe as
$$
begin
    return (
        select joined_bits(block.people order by block.number)
        from (
            select number, coalesce(bit_or(b.people), 0::bit(8192)) as people
            from generate_series(0, last_block()) number
            left join experience_block b on b.block = number and b.term_id = any (terms)
            group by number
        ) block);
end
$$;

comment on function people_using_any is
    'The people who have used any of the terms: a bit for each id from 0.';

create function people_among(plans experience_plan[], asked people_criteria, walked bigint[])
    returns bit varying
    language plpgsql stable parallel safe as
$$
declare
    bits   bit varying := people_using(array(
        select term from unnest(required_terms(plans, asked)) term
        where array[term] is distinct from walked));
    others bit varying;
begin
    if is_usual(asked.technologies) and (asked.technologies).none_of <> '{}'
            and last_block() < 2500 then
        others := ~ people_using_any((asked.technologies).none_of);
        bits := coalesce(bits & others, others);
    end if;
    return bits;
end
$$;

comment on function people_among is
    'A superset of the people asked for, who all show one of the terms that are walked: a bit for '
    'each id from 0. Null where bits do not say.';

create function is_among(person_id bigint, people bit varying) returns boolean
    language sql immutable parallel safe
    return case when people is null then true
                when person_id < length(people) then get_bit(people, person_id::integer) = 1
                else false end;

comment on function is_among is
    'Whether the person''s bit is set; everybody''s is where there are none.';

create type name_walk as (
    terms    bigint[],
    from_day date,
    to_day   date
);

comment on type name_walk is
    'Who is walked by name: those who show one of the terms (null: everybody) at positions of '
    'which some reading starts by to_day, and some ends on from_day or later.';

create function name_walks(plans experience_plan[], asked people_criteria) returns setof name_walk
    language sql stable parallel safe as
$$
    select array[plan.term_id], null::date, null::date from unnest(plans) plan
    union all
    select wanted.terms, wanted.from_day, wanted.to_day
    from (
        select t.any_of as terms, t.from_day, t.to_day
        from (select (asked.technologies).any_of, null::date as from_day, null::date as to_day
              union all
              select (p.technologies).any_of, ends_from(p.period), starts_by(p.period)
              from unnest(asked.positions) p) t
        where t.any_of <> '{}'
        union all
        select array[term], t.from_day, t.to_day
        from (select (asked.technologies).all_of, null::date as from_day, null::date as to_day
              union all
              select (p.technologies).all_of, ends_from(p.period), starts_by(p.period)
              from unnest(asked.positions) p) t,
             unnest(t.all_of) term
    ) wanted
$$;

comment on function name_walks is
    'Walks that each meet everybody asked for, by the terms that they must have.';

create function best_name_walk(plans experience_plan[], asked people_criteria) returns name_walk
    language plpgsql stable parallel safe as
$$
declare
    best name_walk;
begin
    select w.terms, w.from_day, w.to_day into best
    from (select n.*, count(*) over () as walks from name_walks(plans, asked) n) w
    order by case when w.walks > 1
                  then (select sum(bit_count(b.people)) from experience_block b
                        where b.term_id = any (w.terms)) end,
             w.from_day nulls last, w.to_day nulls last
    limit 1;
    if not found then
        select null, ends_from(p.period), starts_by(p.period) into best
        from unnest(asked.positions) p
        where (p.period).from_day is not null or (p.period).to_day is not null
        limit 1;
    end if;
    return best;
end
$$;

comment on function best_name_walk is 'The walk that meets the fewest people.';

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

comment on function blocks_of(bigint[]) is
    'These people''s bits in their blocks, as experience_block has them; gathered 64 at a time.';

create function bits_of(people bigint[]) returns bit varying
    language plpgsql stable parallel safe as
$$
begin
    return (
        select joined_bits(coalesce(b.people, 0::bit(8192)) order by number)
        from generate_series(0, last_block()) number
        left join blocks_of(people) b on b.block = number);
end
$$;

comment on function bits_of is 'A bit for each id from 0, set for these people.';

create function people_with_experience(plan experience_plan, as_of_from date, as_of date)
    returns bigint[]
    language plpgsql stable parallel safe as
$$
declare
    month  constant integer := month_index(as_of);
    enough bigint[];
    unsure bigint[];
begin
    select array_agg(c.person_id) filter (where c.enough),
           array_agg(c.person_id) filter (where c.enough is null)
    into enough, unsure
    from (
        select e.person_id,
               is_enough_by_columns(
                   e.months, e.since, e.sure, e.sure_since, e.last_to, e.begun, plan.months,
                   plan.used_since, plan.certainty, plan.plain, plan.wider, month, as_of) as enough
        from experience e
        where e.term_id = plan.term_id
        offset 0
    ) c;
    return enough || array(
        select e.person_id
        from unnest(unsure) person (id)
        join experience e on e.person_id = person.id and e.term_id = plan.term_id
        where is_enough(
            count_experience(
                e.span, e.months, e.since, e.rank, e.last_to, e.begun, e.dated_uses,
                plan, as_of_from, as_of), plan));
end
$$;

comment on function people_with_experience is
    'All people who have the experience asked for, in no order: by the columns of an index, and by '
    'their dated uses where those do not say.';

create type people_crowd as (
    people bigint[],
    bits   bit varying,
    share  double precision
);

comment on type people_crowd is
    'The people asked for: some by their ids, or all by a bit for each id from 0. Of more people '
    'than are looked at, those of a sample; the share says for how many each of them stands.';

create function crowd_by_bits(plans experience_plan[], asked people_criteria) returns bit varying
    language plpgsql stable as
$$
declare
    plan    experience_plan;
    bits    bit varying;
    further bit varying;
begin
    foreach plan in array plans loop
        further := bits_of(people_with_experience(plan, asked.as_of_from, asked.as_of));
        bits := coalesce(bits & further, further);
    end loop;
    if (asked.technologies).any_of <> '{}' then
        further := people_using_any((asked.technologies).any_of);
        bits := coalesce(bits & further, further);
    end if;
    if (asked.technologies).all_of <> '{}' then
        further := people_using((asked.technologies).all_of);
        bits := coalesce(bits & further, further);
    end if;
    if bits is null then
        bits := bits_of(array(select p.person_id from searched_person p));
    end if;
    if (asked.technologies).none_of <> '{}' then
        bits := bits & ~ people_using_any((asked.technologies).none_of);
    end if;
    return bits;
end
$$;

comment on function crowd_by_bits is
    'The people who have the plain experience and the usual technologies asked for.';

create function crowd_by_sample(
    plans experience_plan[], asked people_criteria, most integer) returns people_crowd
    language plpgsql stable as
$$
declare
    walk   constant name_walk := best_name_walk(plans, asked);
    among  constant bit varying := people_among(plans, asked, walk.terms);
    first  constant date := coalesce(walk.from_day, '-infinity');
    last   constant date := coalesce(walk.to_day, 'infinity');
    step   integer := 1;
    people bigint[];
    sample bigint[];
    crowd  people_crowd;
begin
    if walk.terms is null then
        people := array(select p.person_id from searched_person p
                        where p.first_day <= last and p.last_day >= first
                          and is_among(p.person_id, among));
    else
        people := array(select distinct e.person_id from experience e
                        where e.term_id = any (walk.terms)
                          and e.first_day <= last and e.last_day >= first
                          and is_among(e.person_id, among));
    end if;
    while cardinality(people) / step > most loop
        step := step * 2;
    end loop;
    sample := array(select person.id from unnest(people) person (id)
                    where hashint8extended(person.id, 0) & (step - 1) = 0);
    crowd.share := cardinality(people)::double precision / greatest(cardinality(sample), 1);
    crowd.people := people_asked_for(plans, asked, sample);
    return crowd;
end
$$;

comment on function crowd_by_sample is
    'The people asked for, where more than so many must be looked at those of a sample, which is '
    'always the same one.';

create function crowd_of(asked people_criteria, most integer, uses boolean) returns people_crowd
    language plpgsql stable as
$$
declare
    plans constant experience_plan[] := experience_plans(asked.experience, asked.as_of, false);
    few   constant bigint[] := few_people(plans, asked, most);
    crowd people_crowd;
begin
    if few is not null then
        crowd.people := people_asked_for(plans, asked, few);
        crowd.share := 1;
    elsif not uses and asked.positions = '{}' and asked.location = '{}' and asked.words = '{}'
            and (terms_of(asked.technologies) = '{}' or is_usual(asked.technologies))
            and not exists (select from unnest(plans) plan where not plan.plain)
            and last_block() < 2500 then
        crowd.bits := crowd_by_bits(plans, asked);
        crowd.share := 1;
    else
        crowd := crowd_by_sample(plans, asked, most);
    end if;
    return crowd;
end
$$;

comment on function crowd_of is
    'The people asked for: exactly where they are few, where bits and columns say who they are, or '
    'where no more than so many must be looked at; else a sample of them. Uses: their uses are '
    'looked at one by one, so they must not be many.';

create function people_count(asked people_criteria, most integer)
    returns table (people integer, estimated boolean)
    language plpgsql stable as
$$
declare
    crowd people_crowd;
begin
    if asked.experience = '{}' and terms_of(asked.technologies) = '{}' and asked.positions = '{}'
            and asked.location = '{}' and asked.words = '{}' then
        return query select count(*)::integer, false from searched_person;
    else
        crowd := crowd_of(asked, most, false);
        return query select case when crowd.bits is null
                                 then round(cardinality(crowd.people) * crowd.share)
                                 else bit_count(crowd.bits) end::integer, crowd.share > 1;
    end if;
end
$$;

comment on function people_count is
    'How many people are asked for, and whether that is estimated by a sample of those who may be.';

create function blocks_of(bits bit varying) returns table (block bigint, people bit varying)
    language sql immutable parallel safe
begin atomic
    select number, substring(bits from 8192 * number::integer + 1 for 8192)
    from generate_series(0, length(bits) / 8192 - 1) number;
end;

comment on function blocks_of(bit varying) is 'The blocks of bits for each id from 0.';

create function people_facets(
    asked people_criteria, category bigint, size integer, categories boolean, most integer)
    returns table (term_id bigint, slug text, count integer, estimated boolean)
    language plpgsql stable as
$$
declare
    usual constant boolean := is_usual(asked.technologies);
    crowd constant people_crowd := crowd_of(asked, most, not usual);
    many  constant boolean := crowd.bits is not null
        or cardinality(crowd.people) > few_enough(2);
begin
    return query
        select counted.term_id, term.slug, round(counted.count * crowd.share)::integer,
               crowd.share > 1
        from (
            select e.term_id, count(*) as count
            from unnest(crowd.people) f (id)
            join experience e on e.person_id = f.id
            where usual and not many and e.used
            group by e.term_id
            union all
            select b.term_id, sum(bit_count(b.people & asked_for.people))
            from (
                select * from blocks_of(case when usual and many then crowd.people end)
                union all
                select * from blocks_of(case when usual and many then crowd.bits end)
            ) asked_for
            join experience_block b on b.block = asked_for.block
            group by b.term_id
            union all
            select c.term_id, count(distinct f.id)
            from unnest(crowd.people) f (id)
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
    'which every technology in them shows, may be left out. What a sample shows is scaled up.';
