-- Who has the experience asked for: what a search asks, how long a tenure was, one page of people.

create type experience_criteria as (
    term_id    bigint,
    months     integer,
    within     boolean,
    from_day   date,
    to_day     date,
    used_since date,
    certainty  certainty,
    implied    boolean,
    roles      technology_role[],
    kinds      position_kind[],
    usual      boolean,
    wider      boolean
);

comment on type experience_criteria is
    'Experience with a technology, of so many months at least (from 1), clipped to the days where it '
    'is asked within some. Usual is the question without roles, kinds and implied: false; wider is '
    'one that counts what the usual one does not.';

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
    'What is asked of people; all must hold. Nothing after as_of counts, the last day of a date that '
    'begins with as_of_from. Some position meets each of positions. The words occur in what the '
    'résumé says of the person, or else some position meets texts.';

create type experience_count as (
    months       integer,
    months_whole integer,
    months_least integer,
    last_from    date,
    last_to      date
);

comment on type experience_count is
    'How long: the months that count, those without the clip, the least over all readings where '
    'that is asked for; and the first and the last day of the date of the last use.';

create function months_of(span int4multirange) returns integer
    language sql immutable strict parallel safe
    return case
        when isempty(span) then 0
        when span = int4multirange(range_merge(span)) then upper(span) - lower(span)
        else closed_months(span)
    end;

comment on function months_of is 'How many months there are, all of which end.';

create function least_months(
    claims experience_claim[], from_day date, to_day date, as_of date) returns integer
    language plpgsql immutable parallel safe as
$$
declare
    touched int4multirange := '{}';
    run     int4range;
begin
    select coalesce(range_agg(months_from_to(d.first_day, d.last_day)), '{}') into touched
    from unnest(claims) c
    cross join lateral (
        select greatest(least(c.latest_start, case c.state when 'ONGOING' then as_of end),
                        from_day, c.counts_from) as first_day,
               least(c.earliest_end, to_day) as last_day,
               least(c.latest_start, case c.state when 'ONGOING' then as_of end) as latest_start
    ) d
    where d.latest_start <= c.earliest_end and d.first_day <= d.last_day;
    for run in
        select months_from_to(c.earliest_end, c.latest_start)
        from unnest(claims) c
        where c.earliest_end < c.latest_start and c.state <> 'ONGOING'
          and c.earliest_end >= greatest(from_day, c.counts_from) and c.latest_start <= to_day
        order by c.latest_start
    loop
        if not touched && run then
            touched := touched + int4multirange(int4range(upper(run) - 1, upper(run)));
        end if;
    end loop;
    return months_of(touched);
end
$$;

comment on function least_months is
    'The least months that the claims touch between two days over all joint readings: the months of '
    'what every reading has, and then those of the fewest days that stab what may lie anywhere else '
    '(greedily, by right end). What goes on as of a day has begun by then.';

create function count_claims(
    claims experience_claim[], asked experience_criteria, as_of_from date, as_of date)
    returns experience_count
    language sql immutable parallel safe as
$$
    with counting as (
        select c.*, claimed_from(c.earliest_start, c.earliest_end) as claimed_from,
               least(claimed_to(c.state, c.latest_start, c.latest_end), as_of) as claimed_to,
               c::experience_claim as claim
        from unnest(claims) c
        where c.kind = any (asked.kinds) and counts_for(c.role, null, asked.roles, '{}')
          and (asked.implied or c.direct)
    ), clipped as (
        select c.*, greatest(c.claimed_from, c.counts_from) as whole_from,
               greatest(c.claimed_from, c.counts_from, asked.from_day) as first_day,
               least(c.claimed_to, asked.to_day) as last_day
        from counting c
        where greatest(c.claimed_from, c.counts_from) <= c.claimed_to
    ), summed as (
        select range_agg(months_from_to(c.first_day, c.last_day))
                   filter (where c.first_day <= c.last_day) as span,
               range_agg(months_from_to(c.whole_from, c.claimed_to)) as whole,
               array_agg(c.claim) filter (where c.first_day <= c.last_day) as claims,
               bool_or(least(c.latest_start, case c.state when 'ONGOING' then as_of end) <= as_of
                       and c.earliest_end >= as_of)
                   filter (where c.first_day <= c.last_day) as current
        from clipped c
    ), last_used as (
        select case when c.last_date_from > as_of then as_of_from else c.last_date_from end as last_from,
               case when c.last_date_from > as_of then as_of
                    else claimed_to(c.state, c.latest_start, c.latest_end) end as last_to
        from clipped c
        where c.first_day <= c.last_day
        order by claimed_to(c.state, c.latest_start, c.latest_end) desc, c.last_date_from desc
        limit 1
    )
    select row(
        coalesce(months_of(s.span), 0),
        coalesce(months_of(s.whole), 0),
        case when asked.certainty = 'DEFINITE' then coalesce(least_months(
            s.claims, coalesce(asked.from_day, '-infinity'), least(asked.to_day, as_of), as_of), 0)
        end,
        case when s.current then as_of_from else l.last_from end,
        case when s.current then as_of else l.last_to end)::experience_count
    from summed s
    left join last_used l on true
$$;

comment on function count_claims is
    'Counts the claims that are asked for, whatever their dates and the question. For the last use '
    'and the least months only those count of which something lies in the days asked for.';

create function count_experience(
    e experience, asked experience_criteria, as_of_from date, as_of date) returns experience_count
    language sql immutable parallel safe
    return case
        when not (asked.usual and not asked.within and asked.certainty = 'POSSIBLE'
                  and e.settled <= as_of)
        then count_claims(e.claims, asked, as_of_from, as_of)
        when e.since is null
        then row(e.months, e.months, null, e.last_from, e.last_to)::experience_count
        else row(e.rank + month_index(as_of) + 1, e.rank + month_index(as_of) + 1, null,
                 as_of_from, as_of)::experience_count
    end;

comment on function count_experience is
    'Counts by the columns of the row alone where the question is the usual one and time has passed '
    'all of its dates; else by its claims.';

create function is_enough(counted experience_count, asked experience_criteria) returns boolean
    language sql immutable parallel safe
    return case asked.certainty
        when 'POSSIBLE' then counted.months >= asked.months
            and (asked.used_since is null or counted.last_to >= asked.used_since)
        else counted.months_least >= asked.months
            and (asked.used_since is null or counted.last_from >= asked.used_since)
    end;

comment on function is_enough is 'Whether what was counted is what is asked for.';

create function people_matching(
    entries experience_criteria[], asked people_criteria, candidate bigint) returns setof bigint
    language sql stable parallel safe as
$$
    select candidate
    where not exists (
        select from unnest(entries) entry
        where not exists (
            select from experience e
            cross join lateral (
                select count_experience(e, entry, asked.as_of_from, asked.as_of) as counted offset 0
            ) x
            where e.term_id = entry.term_id and e.person_id = candidate
              and is_enough(x.counted, entry)))
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

create function few_people(entries experience_criteria[], asked people_criteria) returns bigint[]
    language plpgsql stable parallel safe as
$$
declare
    enough constant integer := 1000;
    few    bigint[];
    terms  bigint[];
    found  bigint[];
begin
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
    'A superset of the people asked for, by the rarest term that they must have experience with; '
    'null where no term is rare.';

create type people_order as enum ('MONTHS', 'RECENCY', 'NAME');

comment on type people_order is 'What people are ordered by.';

create type people_place as (
    first     integer,
    second    integer,
    name      text collate "C",
    person_id bigint
);

comment on type people_place is
    'Where a person stands among those asked for; the smaller place comes first.';

create function name_place(id bigint, name text) returns people_place
    language sql immutable parallel safe
    return row(case when name is null then 1 else 0 end, 0,
               coalesce(left(lower(name), 100), ''), id)::people_place;

comment on function name_place is
    'The place by name, in any case; people without one come last, people of one name as they came.';

create index person_by_place on person (name_place(id, name));

create function experience_place(
    ordered people_order, counted experience_count, as_of date, id bigint) returns people_place
    language sql immutable parallel safe
    return row(case when ordered = 'RECENCY' then as_of - least(counted.last_to, as_of)
                    else -counted.months end,
               case when ordered = 'RECENCY' then -counted.months
                    else -counted.months_whole end, '', id)::people_place;

comment on function experience_place is
    'The place by months, or by days since the last use and then by months.';

create function people_by_name(
    asked people_criteria, few bigint[], after people_place, before people_place,
    size integer, backward boolean) returns setof people_place
    language sql stable as
$$
    (select name_place(p.id, p.name) as place
     from person p
     cross join lateral people_matching(asked.experience, asked, p.id)
     where not backward and few is null
       and name_place(p.id, p.name) > coalesce(after, row(-1, 0, '', 0)::people_place)
     order by place
     limit size)
    union all
    (select name_place(p.id, p.name) as place
     from person p
     cross join lateral people_matching(asked.experience, asked, p.id)
     where backward and few is null
       and name_place(p.id, p.name) < coalesce(before, row(2, 0, '', 0)::people_place)
     order by place desc
     limit size)
    union all
    (select name_place(p.id, p.name) as place
     from unnest(few) f (id)
     join person p on p.id = f.id
     cross join lateral people_matching(asked.experience, asked, p.id)
     where (name_place(p.id, p.name) > after) is not false
       and (name_place(p.id, p.name) < before) is not false
     order by case when backward then null else name_place(p.id, p.name) end,
              name_place(p.id, p.name) desc
     limit size)
$$;

comment on function people_by_name is 'A page of people, in its direction, by name.';

create function people_by_experience(
    asked people_criteria, ordered people_order, few bigint[],
    after people_place, before people_place, size integer, backward boolean)
    returns setof people_place
    language plpgsql stable as
$$
declare
    entry   constant experience_criteria := asked.experience[1];
    others  constant experience_criteria[] := asked.experience[2:];
    today   constant date := asked.as_of;
    month   constant integer := month_index(asked.as_of);
    longest constant integer := case
        when (coalesce(entry.from_day, '-infinity') > least(entry.to_day, today)) then 0
        when isfinite(entry.from_day) then
            month_index(least(entry.to_day, today)) - month_index(entry.from_day) + 1
        else 2147483647 end;
    seeking constant boolean := after is not null and entry.usual and not entry.within
        and not exists (select from experience e
                        where e.term_id = entry.term_id and e.settled > today offset 1000);
    top     constant integer := case when ordered = 'MONTHS' then least(
        case when seeking then -after.first end,
        greatest(
            (select e.rank + month + 1 from experience e
             where e.term_id = entry.term_id and e.since <= month
             order by e.rank desc limit 1),
            (select e.months from experience e
             where e.term_id = entry.term_id and e.since is not null
             order by e.months desc limit 1),
            (select e.months from experience e
             where e.term_id = entry.term_id and e.since is null
             order by e.months desc limit 1),
            1)) end;
    candidates refcursor;
    candidate  record;
    page       people_place[] := '{}';
    better     integer;
begin
    if few is not null then
        open candidates for
            select experience_place(ordered, x.counted, today, e.person_id) as place,
                   null::people_place as bound
            from unnest(few) f (id)
            join experience e on e.term_id = entry.term_id and e.person_id = f.id
            cross join lateral (
                select count_experience(e, entry, asked.as_of_from, today) as counted offset 0
            ) x
            cross join lateral people_matching(others, asked, e.person_id)
            where is_enough(x.counted, entry);
    elsif ordered = 'MONTHS' then
        open candidates for
            select experience_place(ordered, x.counted, today, c.person_id) as place,
                   case when step.months <= top then
                       row(-least(longest, step.months), -step.months, '', c.person_id)::people_place
                   end as bound
            from generate_series(top + 1, least(top + 1, entry.months), -1) step (months)
            cross join lateral (
                (select e.* from experience e
                 where step.months > top and e.term_id = entry.term_id and entry.wider and e.wider)
                union all
                (select e.* from experience e
                 where step.months > top and e.term_id = entry.term_id
                   and seeking and e.settled > today)
                union all
                (select e.* from experience e
                 where step.months <= top and e.term_id = entry.term_id and e.since is null
                   and e.months = step.months
                 order by e.person_id)
                union all
                (select e.* from experience e
                 where step.months <= top and e.term_id = entry.term_id and e.since <= month
                   and e.rank = step.months - month - 1
                 order by e.person_id)
                union all
                (select e.* from experience e
                 where step.months <= top and e.term_id = entry.term_id and e.since > month
                   and e.months = step.months)
                order by person_id
            ) c
            cross join lateral (
                select count_experience(c::experience, entry, asked.as_of_from, today) as counted
                offset 0
            ) x
            cross join lateral people_matching(others, asked, c.person_id)
            where (step.months > top
                   or not (entry.wider and c.wider or seeking and c.settled > today))
              and is_enough(x.counted, entry);
    else
        open candidates for
            select experience_place(ordered, x.counted, today, c.person_id) as place,
                   case step.number
                       when 1 then row(0, -(c.rank + month + 1), '', 0)::people_place
                       when 2 then row(today - c.last_to, -c.months, '', 0)::people_place
                   end as bound
            from generate_series(0, 2) step (number)
            cross join lateral (
                (select e.* from experience e
                 where step.number = 0 and e.term_id = entry.term_id
                   and e.last_to >= today and e.last_to < 'infinity')
                union all
                (select e.* from experience e
                 where step.number = 0 and e.term_id = entry.term_id and e.since > month)
                union all
                (select e.* from experience e
                 where step.number = 0 and e.term_id = entry.term_id and entry.wider and e.wider
                   and (e.last_to < today or e.last_to is null or e.since <= month))
                union all
                (select e.* from experience e
                 where step.number = 1 and e.term_id = entry.term_id and e.since <= month
                   and not (entry.wider and e.wider)
                 order by e.rank desc)
                union all
                (select e.* from experience e
                 where step.number = 2 and e.term_id = entry.term_id and e.last_to < today
                   and not (entry.wider and e.wider)
                 order by e.last_to desc, e.months desc)
            ) c
            cross join lateral (
                select count_experience(c::experience, entry, asked.as_of_from, today) as counted
                offset 0
            ) x
            cross join lateral people_matching(others, asked, c.person_id)
            where is_enough(x.counted, entry);
    end if;
    loop
        fetch candidates into candidate;
        exit when not found;
        exit when not backward and cardinality(page) >= size and page[size] <= candidate.bound;
        exit when before <= candidate.bound;
        continue when candidate.place <= after or candidate.place >= before;
        if candidate.place > page[cardinality(page)] is not false then
            page := page || candidate.place;
        else
            better := (select count(*) from unnest(page) p where p < candidate.place);
            page := page[:better] || candidate.place || page[better + 1:];
        end if;
        if cardinality(page) > size then
            page := case when backward then page[2:] else page[:size] end;
        end if;
    end loop;
    close candidates;
    return query select p.* from unnest(page) p;
end
$$;

comment on function people_by_experience is
    'A page of people, in their order, by months or recency of the first experience asked for. '
    'Candidates come in the descending order of what they can have at the most, and none is looked '
    'at once the page cannot get better: the threshold algorithm of Fagin, Lotem and Naor, "Optimal '
    'aggregation algorithms for middleware" (2003). For the usual question the most is what they '
    'have, so the page is all that is looked at.';

create function people_page(
    asked people_criteria, ordered people_order, after people_place, before people_place,
    size integer, backward boolean) returns setof people_place
    language plpgsql stable as
$$
begin
    if ordered = 'NAME' then
        return query select * from people_by_name(
            asked, few_people(asked.experience, asked), after, before, size, backward);
    else
        return query select * from people_by_experience(
            asked, ordered, few_people(asked.experience[2:], asked), after, before, size, backward);
    end if;
end
$$;

comment on function people_page is
    'So many people after, or backwards before, a place; from an end of the list where it is null.';

create function people_found(asked people_criteria) returns setof bigint
    language plpgsql stable as
$$
declare
    few   constant bigint[] := few_people(asked.experience, asked);
    entry constant experience_criteria := asked.experience[1];
begin
    if few is not null then
        return query
            select f.id from unnest(few) f (id)
            cross join lateral people_matching(asked.experience, asked, f.id);
    elsif entry.term_id is null then
        return query
            select p.id from person p
            cross join lateral people_matching('{}', asked, p.id);
    else
        return query
            select e.person_id
            from experience e
            cross join lateral (
                select count_experience(e, entry, asked.as_of_from, asked.as_of) as counted offset 0
            ) x
            cross join lateral people_matching(asked.experience[2:], asked, e.person_id)
            where e.term_id = entry.term_id and is_enough(x.counted, entry);
    end if;
end
$$;

comment on function people_found is 'All people asked for, in no order.';

create function people_facets(asked people_criteria, category bigint, size integer)
    returns table (term_id bigint, slug text, count integer)
    language plpgsql stable as
$$
begin
    return query
        select counted.term_id, term.slug, counted.count
        from (
            select e.term_id, count(*)::integer as count
            from people_found(asked) f (id)
            join experience e on e.person_id = f.id
            where e.used and (asked.technologies).implied
              and (asked.technologies).roles = '{}' and (asked.technologies).sources = '{}'
            group by e.term_id
            union all
            select c.term_id, count(distinct f.id)::integer
            from people_found(asked) f (id)
            join technology_use u on u.person_id = f.id
            join position p on p.id = u.position_id and p.audience = 'PUBLIC'
            join technology_closure c on c.technology_id = u.technology_id
            where not ((asked.technologies).implied and (asked.technologies).roles = '{}'
                       and (asked.technologies).sources = '{}')
              and ((asked.technologies).implied or c.term_id = c.technology_id)
              and counts_for(u.role, u.source, (asked.technologies).roles,
                             (asked.technologies).sources)
            group by c.term_id
        ) counted
        join technology term on term.id = counted.term_id
        where category is null
           or term.id <> category
              and exists (select from technology_closure held
                          where held.technology_id = term.id and held.term_id = category)
        order by counted.count desc, term.slug collate "C"
        limit size;
end
$$;

comment on function people_facets is
    'The terms that most of the people asked for show, by uses of the roles and sources asked for.';
