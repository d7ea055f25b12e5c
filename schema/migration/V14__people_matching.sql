-- Whom a search asks for: whether a person is one of them, and who at the most may be.

create function people_matching(
    entries experience_criteria[], asked people_criteria, candidate bigint) returns setof bigint
    language sql stable parallel safe as
$$
    select candidate
    where not exists (
        select from unnest(entries) entry
        where coalesce(
            (select is_told_enough(e.months, e.since, e.last_to, e.begun, entry.months,
                                   entry.used_since, entry.plain, entry.wider,
                                   month_index(asked.as_of), asked.as_of)
             from experience e
             where e.term_id = entry.term_id and e.person_id = candidate),
            (select is_enough(count_experience(e, entry, asked.as_of_from, asked.as_of), entry)
             from experience e
             where e.term_id = entry.term_id and e.person_id = candidate)) is not true)
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
                     join position p on p.id = u.position_id and p.audience = 'PUBLIC'
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
          where not exists (select from positions_matching(wanted) p where p.person_id = candidate))
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
    'The candidate, if all that is asked for holds, of the experience these entries alone. It is one '
    'query, so it becomes part of the one that calls it.';

create function few_enough() returns integer
    language sql stable parallel safe
    return (select least(2000, greatest(100, sqrt(2 * greatest(0, c.reltuples))))::integer
            from pg_class c where c.oid = 'person'::regclass);

comment on function few_enough is
    'How many people are so few that looking at all of them costs less than finding a page of them '
    'among the others: where n of N people are asked for, one of N / n candidates is one, and passing '
    'over a candidate costs about a tenth of looking up a person.';

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
        from (select asked.words union all select wanted.words from unnest(asked.positions) wanted) w,
             lateral (select word from unnest(w.words) word order by length(word) desc limit 1) t
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
                       where spelled(all_names(o.name, o.former_names)) like containing(asked_part)
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
    'that they must have, each found by its trigrams; null where none is rare. It is planned anew for '
    'each text, because what many have is found sooner without the trigrams.';

create function few_people(
    entries experience_criteria[], asked people_criteria, enough integer) returns bigint[]
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
        select array[entry.term_id] from unnest(entries) entry
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

create function people_using(entries experience_criteria[]) returns bit varying
    language sql stable parallel safe as
$$
    select joined_bits(block.people order by block.number)
    from (select array_agg(distinct entry.term_id) as terms from unnest(entries) entry
          where not entry.wider) asked
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
    'A superset of the people who have the experience asked for: a bit for each id from 0. Null where '
    'the entries do not tell, or where ids go beyond 20 million and the bits are no longer few.';

create function is_among(person_id bigint, people bit varying) returns boolean
    language sql immutable parallel safe
    return case when people is null then true
                when person_id < length(people) then get_bit(people, person_id::integer) = 1
                else false end;

comment on function is_among is 'Whether the person''s bit is set; everybody''s is where there are none.';
