-- A page of the people asked for, in its order, at the cost of the page.

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
    asked people_criteria, few bigint[], among bit varying, after people_place,
    before people_place, size integer, backward boolean) returns setof people_place
    language sql stable set enable_sort = off as
$$
    (select name_place(p.id, p.name) as place
     from person p
     cross join lateral people_matching(asked.experience, asked, p.id)
     where not backward and few is null and is_among(p.id, among)
       and name_place(p.id, p.name) > coalesce(after, row(-1, 0, '', 0)::people_place)
     order by place
     limit size)
    union all
    (select name_place(p.id, p.name) as place
     from person p
     cross join lateral people_matching(asked.experience, asked, p.id)
     where backward and few is null and is_among(p.id, among)
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

create function most_months(term bigint, month integer) returns integer
    language sql stable parallel safe
    return greatest(
        (select e.rank + month + 1 from experience e
         where e.term_id = term and e.since <= month
         order by e.rank desc limit 1),
        (select e.months from experience e
         where e.term_id = term and e.since is not null
         order by e.months desc limit 1),
        (select e.months from experience e
         where e.term_id = term and e.since is null
         order by e.months desc limit 1),
        1);

comment on function most_months is 'The most months that anybody can have as of a month.';

create function months_to_come(term bigint, month integer) returns integer
    language sql stable parallel safe
    return greatest(0, (
        select month_index(e.last_to) - month from experience e
        where e.term_id = term and e.last_to < 'infinity'
        order by e.last_to desc limit 1));

comment on function months_to_come is
    'How many months after this one the end that comes last lies: by so many, what somebody has at '
    'the most may exceed what they have as of this month.';

create type people_candidate as (
    place people_place,
    bound people_place
);

comment on type people_candidate is
    'A person who is asked for, and a place that neither they nor anybody who comes after them as a '
    'candidate can surpass; null where nothing is known.';

create function people_experienced(
    candidate bigint, entry experience_criteria, asked people_criteria, ordered people_order)
    returns setof people_place
    language sql stable parallel safe as
$$
    select (y.place).first, (y.place).second, (y.place).name, candidate
    from experience e
    cross join lateral (
        select count_experience(e, entry, asked.as_of_from, asked.as_of) as counted offset 0
    ) x
    cross join lateral (
        select experience_place(ordered, x.counted, asked.as_of, candidate) as place offset 0
    ) y
    cross join lateral people_matching(asked.experience[2:], asked, candidate)
    where e.term_id = entry.term_id and e.person_id = candidate and is_enough(x.counted, entry)
    offset 0
$$;

comment on function people_experienced is
    'The place of the candidate, if all that is asked for holds. Its offset keeps it a query of its '
    'own, to which the candidates of a lateral join come one by one: so they keep their order.';

create function candidates_among(
    few bigint[], entry experience_criteria, asked people_criteria, ordered people_order,
    month integer, longest integer) returns setof people_candidate
    language sql stable parallel safe as
$$
    select place,
           case when not entry.wider then row(c.first, c.second, '', c.person_id)::people_place end
    from (
        select e.person_id,
               case when ordered = 'RECENCY' then asked.as_of - least(e.last_to, asked.as_of)
                    else -least(longest, m.most) end as first,
               -m.most as second
        from experience e
        cross join lateral (
            select e.months + case when e.since <= month then month - e.since + 1 else 0 end as most
        ) m
        where e.term_id = entry.term_id and e.person_id = any (few)
        order by first, second, e.person_id
    ) c
    cross join lateral people_experienced(c.person_id, entry, asked, ordered) place
$$;

comment on function candidates_among is
    'Few people, those who can have the most first.';

create function candidates_by_beginning(
    entry experience_criteria, asked people_criteria, among bit varying, ordered people_order,
    month integer, longest integer) returns setof people_candidate
    language sql stable parallel safe as
$$
    select place,
           case when ordered = 'MONTHS'
                then row(-least(longest, c.most), -c.most, '', 0)::people_place end
    from (select e.person_id, month - e.begins + 1 as most
          from experience e
          where e.term_id = entry.term_id and e.begins <= month - entry.months + 1
            and is_among(e.person_id, among)
          order by e.begins) c
    cross join lateral people_experienced(c.person_id, entry, asked, ordered) place
$$;

comment on function candidates_by_beginning is
    'Everybody with the technology, those who began first, who can have the most, first: for questions '
    'that the columns do not answer.';

create function candidates_by_months(
    entry experience_criteria, asked people_criteria, among bit varying, top integer,
    seeking boolean, stride integer, month integer, longest integer)
    returns setof people_candidate
    language sql stable parallel safe as
$$
    select place,
           case when step.months <= top
                then row(-least(longest, c.months), -c.months, '', c.person_id)::people_place end
    from generate_series(top + stride, least(top + stride, entry.months), -stride) step (months)
    cross join lateral (
        (select e.person_id, 0 as months from experience e
         where step.months > top and e.term_id = entry.term_id and seeking
           and e.begun > asked.as_of and is_among(e.person_id, among))
        union all
        (select e.person_id, e.months from experience e
         where step.months <= top and e.term_id = entry.term_id and e.since is null
           and e.months > step.months - stride and e.months <= step.months
           and is_among(e.person_id, among))
        union all
        (select e.person_id, e.rank + month + 1 from experience e
         where step.months <= top and e.term_id = entry.term_id and e.since <= month
           and e.rank >= step.months - stride - month and e.rank < step.months - month
           and is_among(e.person_id, among))
        union all
        (select e.person_id, e.months from experience e
         where step.months <= top and e.term_id = entry.term_id and e.since > month
           and e.months > step.months - stride and e.months <= step.months
           and is_among(e.person_id, among))
        order by months desc, person_id
    ) c
    cross join lateral people_experienced(c.person_id, entry, asked, 'MONTHS') place
$$;

comment on function candidates_by_months is
    'Everybody with at most so many months and the technology, downwards by so many months at a '
    'stride: those who have ended by their months, those who go on by their rank, people alike as '
    'they came. One who seeks a place below the top first gets those whose months cannot be told from '
    'the columns.';

create function candidates_by_recency(
    entry experience_criteria, asked people_criteria, among bit varying, after people_place,
    top integer, stride integer, month integer) returns setof people_candidate
    language sql stable parallel safe as
$$
    select place,
           case when step.months <= 0
                then row(asked.as_of - c.last_to, -c.months, '', 0)::people_place
                when step.months <= top then row(0, -step.months, '', 0)::people_place end
    from generate_series(top + stride, 1 - stride, -stride) step (months)
    cross join lateral (
        (select e.person_id, null::integer as months, null::date as last_to
         from experience e
         where step.months > top and e.term_id = entry.term_id and e.begun > asked.as_of
           and is_among(e.person_id, among))
        union all
        (select e.person_id, null, null from experience e
         where step.months between 1 and top and e.term_id = entry.term_id and e.since <= month
           and e.rank >= step.months - stride - month and e.rank < step.months - month
           and is_among(e.person_id, among)
           and (after is null or after.first = 0 and e.rank <= -after.second - month - 1))
        union all
        (select e.person_id, null, null from experience e
         where step.months between 1 and top and e.term_id = entry.term_id and e.since is null
           and e.months > step.months - stride and e.months <= step.months
           and e.last_to >= asked.as_of and is_among(e.person_id, among)
           and (after is null or after.first = 0))
        union all
        (select e.person_id, e.months, e.last_to from experience e
         where step.months <= 0 and e.term_id = entry.term_id and e.last_to < asked.as_of
           and e.last_to <= asked.as_of - coalesce(after.first, 0)
           and is_among(e.person_id, among)
         order by e.last_to desc, e.months desc)
    ) c
    cross join lateral people_experienced(c.person_id, entry, asked, 'RECENCY') place
$$;

comment on function candidates_by_recency is
    'Everybody with the technology: first those whose last use cannot be told from the columns, then '
    'those who use it as of the day and have at most so many months, downwards by so many months at a '
    'stride, then those who used it last. The months are walked down because one order of both '
    'indexes would be a sort of all.';

create function people_by_experience(
    asked people_criteria, ordered people_order, few bigint[],
    after people_place, before people_place, size integer, backward boolean)
    returns setof people_place
    language plpgsql stable as
$$
declare
    entry   constant experience_criteria := asked.experience[1];
    among   constant bit varying := case when few is null then people_using(asked.experience[2:]) end;
    stride  constant integer := case when among is null then 1 else 12 end;
    month   constant integer := month_index(asked.as_of);
    longest constant integer := case
        when coalesce(entry.from_day, '-infinity') > least(entry.to_day, asked.as_of) then 0
        when isfinite(entry.from_day) then
            month_index(least(entry.to_day, asked.as_of)) - month_index(entry.from_day) + 1
        else 2147483647 end;
    early   constant boolean := entry.wider
        or exists (select from experience e
                   where e.term_id = entry.term_id and e.begun > asked.as_of offset 1000);
    seeking constant boolean := (backward or after is not null)
        and entry.usual and not entry.within
        and not exists (select from experience e
                        where e.term_id = entry.term_id and e.begun > asked.as_of offset 100);
    most    constant integer := most_months(entry.term_id, month);
    to_come constant integer := months_to_come(entry.term_id, month);
    top     integer := case
        when not seeking or backward and ordered = 'RECENCY' then most
        when ordered = 'RECENCY' and after.first > 0 then 0
        when ordered = 'RECENCY' then least(most, to_come - after.second)
        when backward then least(most, to_come + 4 - coalesce(before.first, -1))
        else least(most, to_come - after.first) end;
    candidates refcursor;
    candidate  people_candidate;
    bound      people_place;
    page       people_place[];
    better     integer;
begin
    loop
        if few is not null then
            open candidates for
                select * from candidates_among(few, entry, asked, ordered, month, longest);
        elsif early then
            open candidates for
                select * from candidates_by_beginning(
                    entry, asked, among, ordered, month, longest);
        elsif ordered = 'RECENCY' then
            open candidates for
                select * from candidates_by_recency(
                    entry, asked, among, case when seeking then after end, top, stride, month);
        else
            open candidates for
                select * from candidates_by_months(
                    entry, asked, among, top, seeking, stride, month, longest);
        end if;
        page := '{}';
        bound := null;
        loop
            fetch candidates into candidate.place, candidate.bound;
            exit when not found;
            assert candidate.bound < bound is not true, 'candidates come in order';
            bound := candidate.bound;
            exit when not backward and cardinality(page) >= size and page[size] <= bound;
            exit when before <= bound;
            continue when candidate.place <= after or candidate.place >= before;
            if candidate.place > page[cardinality(page)] is not false then
                page := page || candidate.place;
            else
                better := (select count(*) from unnest(page) p where p < candidate.place);
                continue when page[better + 1] = candidate.place;
                page := page[:better] || candidate.place || page[better + 1:];
            end if;
            if cardinality(page) > size then
                page := case when backward then page[2:] else page[:size] end;
            end if;
        end loop;
        close candidates;
        exit when not backward or few is not null or early or ordered = 'RECENCY' or top >= most
            or cardinality(page) >= size and to_come - page[1].first <= top;
        top := least(most, top + 4 * (top - to_come + coalesce(before.first, -1)));
    end loop;
    return query select p.* from unnest(page) p;
end
$$;

comment on function people_by_experience is
    'A page of people, in their order, by months or recency of the first experience asked for. '
    'Candidates come in the descending order of what they can have at the most, and none is looked '
    'at once the page cannot get better: the threshold algorithm of Fagin, Lotem and Naor, "Optimal '
    'aggregation algorithms for middleware" (2003). For the usual question the most is what they '
    'have, so the page is all that is looked at; what precedes a place is looked for in more and more '
    'months above it.';

create function people_page(
    asked people_criteria, ordered people_order, after people_place, before people_place,
    size integer, backward boolean) returns setof people_place
    language plpgsql stable as
$$
declare
    few constant bigint[] := few_people(
        case when ordered = 'NAME' then asked.experience else asked.experience[2:] end,
        asked, few_enough());
begin
    if ordered = 'NAME' then
        return query select * from people_by_name(
            asked, few, case when few is null then people_using(asked.experience) end, after, before,
            size, backward);
    else
        return query select * from people_by_experience(
            asked, ordered, few, after, before, size, backward);
    end if;
end
$$;

comment on function people_page is
    'So many people after, or backwards before, a place; from an end of the list where it is null.';
