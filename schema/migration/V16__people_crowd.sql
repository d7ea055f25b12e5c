-- All the people asked for: how many they are, and what they have used.

create function people_with_experience(asked people_criteria) returns setof bigint
    language sql stable parallel safe as
$$
    with entry as materialized (
        select number, entry, (entry).term_id, (entry).months, (entry).used_since, (entry).plain,
               (entry).wider, month_index(asked.as_of) as month, asked.as_of
        from generate_subscripts(asked.experience, 1) number,
             lateral (select asked.experience[number] as entry) each
    ), candidate as materialized (
        select a.number, e.term_id, e.person_id,
               is_told_enough(e.months, e.since, e.last_to, e.begun, a.months, a.used_since, a.plain,
                              a.wider, a.month, a.as_of) as told
        from entry a
        join experience e on e.term_id = a.term_id
    ), enough as (
        select c.person_id from candidate c where c.told
        union all
        select c.person_id
        from candidate c
        join entry a on a.number = c.number
        join experience e on e.term_id = c.term_id and e.person_id = c.person_id
        cross join lateral (
            select count_experience(e, a.entry, asked.as_of_from, asked.as_of) as counted offset 0
        ) x
        where c.told is null and is_enough(x.counted, a.entry)
    )
    select person_id from enough
    group by person_id
    having count(*) = cardinality(asked.experience)
$$;

comment on function people_with_experience is
    'All people who have the experience asked for, of which there is some, in no order.';

create function people_found(asked people_criteria) returns setof bigint
    language plpgsql stable as
$$
declare
    -- So many are looked up sooner than everybody with some experience is counted.
    few     constant bigint[] := few_people(asked.experience, asked, 5000);
    further constant boolean := asked.location <> '{}' or asked.positions <> '{}'
        or asked.words <> '{}' or (asked.technologies).any_of || (asked.technologies).all_of
            || (asked.technologies).none_of <> '{}';
begin
    if few is not null then
        return query
            select f.id from unnest(few) f (id)
            cross join lateral people_matching(asked.experience, asked, f.id);
    elsif asked.experience <> '{}' then
        return query
            select f.id from people_with_experience(asked) f (id)
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

create function people_facets(asked people_criteria, category bigint, size integer)
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
            join position p on p.id = u.position_id and p.audience = 'PUBLIC'
            join technology_closure c on c.technology_id = u.technology_id
            where not usual
              and ((asked.technologies).implied or c.term_id = c.technology_id)
              and counts_for(u.role, u.source, (asked.technologies).roles,
                             (asked.technologies).sources)
            group by c.term_id
        ) counted
        join technology term on term.id = counted.term_id
        where counted.count > 0
          and (category is null
               or term.id <> category
                  and exists (select from technology_closure held
                              where held.technology_id = term.id and held.term_id = category))
        order by counted.count desc, term.slug collate "C"
        limit size;
end
$$;

comment on function people_facets is
    'The terms that most of the people asked for show, by uses of the roles and sources asked for. For '
    'the usual ones, few people are looked up and many are counted by their bits.';
