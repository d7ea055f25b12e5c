-- A page of the people asked for, in its order, at the cost of the page.

create type people_sort_key as (
    first     integer,
    second    integer,
    name      text collate "C",
    person_id bigint
);

comment on type people_sort_key is
    'Where a person stands among those asked for; the smaller key comes first.';

create function experience_sort_key(
    ordered people_order, counted experience_count, as_of date, id bigint) returns people_sort_key
    language sql immutable parallel safe
    return row(case when ordered = 'RECENCY' then as_of - least(counted.last_to, as_of)
                    else -counted.months end,
               case when ordered = 'RECENCY' then -counted.months
                    else -counted.months_whole end, '', id)::people_sort_key;

comment on function experience_sort_key is
    'The key by months, or by days since the last use and then by months.';

create function candidates_by_name(
    few bigint[], walk name_walk, among bit varying, after_name text, after_id bigint,
    backward boolean, size integer) returns table (name text, person_id bigint)
    language plpgsql stable as
$$
declare
    from_day constant date := coalesce(walk.from_day, '-infinity');
    to_day   constant date := coalesce(walk.to_day, 'infinity');
begin
    if few is not null and not backward then
        return query
        select p.name_key, p.person_id
        from unnest(few) f (id)
        join searched_person p on p.person_id = f.id
        where (p.name_key, p.person_id) > (after_name, after_id)
        order by p.name_key, p.person_id
        limit size;
    elsif few is not null then
        return query
        select p.name_key, p.person_id
        from unnest(few) f (id)
        join searched_person p on p.person_id = f.id
        where (p.name_key, p.person_id) < (after_name, after_id)
        order by p.name_key desc, p.person_id desc
        limit size;
    elsif walk.terms is not null and not backward then
        return query
        select distinct each.name_key, each.person_id
        from unnest(walk.terms) term (id)
        cross join lateral (
            select e.name_key, e.person_id
            from experience e
            where e.term_id = term.id and (e.name_key, e.person_id) > (after_name, after_id)
              and e.first_day <= to_day and e.last_day >= from_day
              and is_among(e.person_id, among)
            order by e.name_key, e.person_id
            limit size
        ) each
        order by each.name_key, each.person_id
        limit size;
    elsif walk.terms is not null then
        return query
        select distinct each.name_key, each.person_id
        from unnest(walk.terms) term (id)
        cross join lateral (
            select e.name_key, e.person_id
            from experience e
            where e.term_id = term.id and (e.name_key, e.person_id) < (after_name, after_id)
              and e.first_day <= to_day and e.last_day >= from_day
              and is_among(e.person_id, among)
            order by e.name_key desc, e.person_id desc
            limit size
        ) each
        order by each.name_key desc, each.person_id desc
        limit size;
    elsif not backward then
        return query
        select p.name_key, p.person_id
        from searched_person p
        where (p.name_key, p.person_id) > (after_name, after_id)
          and p.first_day <= to_day and p.last_day >= from_day
          and is_among(p.person_id, among)
        order by p.name_key, p.person_id
        limit size;
    else
        return query
        select p.name_key, p.person_id
        from searched_person p
        where (p.name_key, p.person_id) < (after_name, after_id)
          and p.first_day <= to_day and p.last_day >= from_day
          and is_among(p.person_id, among)
        order by p.name_key desc, p.person_id desc
        limit size;
    end if;
end
$$;

comment on function candidates_by_name is
    'So many who follow, or backwards precede, a name and an id: of few people, or of those whom a '
    'walk meets.';

create function people_by_name(
    plans experience_plan[], asked people_criteria, few bigint[], walk name_walk,
    among bit varying, after people_sort_key, before people_sort_key, size integer,
    backward boolean) returns setof people_sort_key
    language plpgsql stable as
$$
declare
    batch      integer := size;
    seen       integer := 0;
    found      integer := 0;
    added      integer;
    at_name    text := case when backward then before.name else after.name end;
    at_id      bigint := case when backward then before.person_id else after.person_id end;
    sought     boolean := false;
    candidates people_sort_key[];
    matching   bigint[];
begin
    if at_id is null then
        at_name := case when backward then U&'\+10FFFF' else '' end;
        at_id := case when backward then 9223372036854775807 else 0 end;
    end if;
    loop
        candidates := array(
            select row(0, 0, c.name, c.person_id)::people_sort_key
            from candidates_by_name(
                few, walk, among, at_name, at_id, backward, batch) c);
        matching := people_asked_for(
            plans, asked, array(select c.person_id from unnest(candidates) c));
        return query
            select key.first, key.second, key.name, key.person_id
            from unnest(candidates) with ordinality as key (first, second, name, person_id, place)
            where key.person_id = any (matching)
            order by key.place
            limit size - found;
        get diagnostics added = row_count;
        found := found + added;
        exit when found = size or cardinality(candidates) < batch;
        seen := seen + batch;
        at_name := candidates[batch].name;
        at_id := candidates[batch].person_id;

        -- One of twenty is one too few: those may be who have a rare word.
        if few is null and not sought and 20 * found < seen then
            few := people_with_text(asked, few_enough(40));
            few := case when few is not null then array(select distinct unnest(few)) end;
            sought := true;
        end if;

        -- As many as are likely to be missing, by how many of those seen were asked for.
        batch := least(greatest(ceil(1.2 * (size - found) * (seen + 1) / (found + 1)), size), 2000);
    end loop;
end
$$;

comment on function people_by_name is
    'A page of people, in its direction, by name. Candidates come in batches, each from the place '
    'in an index where the last one ended, so that the plan does not hang on how many the planner '
    'believes there to be.';

-- By experience: candidates come in the descending order of what they can have at the most.
--
-- Days are asked for between two bounds, even where the second is infinity: of a day that it does
-- not know, a planner believes that a third of all lie beyond, and of a range that few lie in it.

create type people_candidate as (
    key   people_sort_key,
    bound people_sort_key
);

comment on type people_candidate is
    'A person who is asked for, and a key that neither theirs nor that of anybody who comes after '
    'them as a candidate can precede; null where nothing is known.';

create function people_experienced(
    candidate bigint, plans experience_plan[], plan experience_plan, asked people_criteria,
    ordered people_order) returns setof people_sort_key
    language sql stable parallel safe as
$$
    select (y.key).first, (y.key).second, (y.key).name, candidate
    from experience e
    cross join lateral (
        select count_experience(
                   e.span, e.months, e.since, e.rank, e.last_to, e.begun, e.dated_uses,
                   plan, asked.as_of_from, asked.as_of) as counted
        offset 0
    ) x
    cross join lateral (
        select experience_sort_key(ordered, x.counted, asked.as_of, candidate) as key offset 0
    ) y
    cross join lateral people_matching(plans[2:], asked, candidate)
    where e.person_id = candidate and e.term_id = plan.term_id and is_enough(x.counted, plan)
    offset 0
$$;

comment on function people_experienced is
    'The key of the candidate, if all that is asked for holds; plan is the first of the plans. Its '
    'offset keeps it a query of its own, to which the candidates of a lateral join come one by '
    'one: so they keep their order.';

create type people_walk as (
    month    integer,
    longest  integer,
    sure     integer,
    stride   integer,
    most     integer,
    to_come  integer,
    recount  boolean,
    resuming boolean
);

comment on type people_walk is
    'What is known of a search by experience before the first candidate is looked at. Months: the '
    'month of as_of, by index; the longest that a clip lets anybody have; how many must be '
    'certain; how many are taken at a stride; the most that anybody has; how many are to come, '
    'which is by how much somebody''s most may exceed what they have by now. Recount: the columns '
    'do not say what candidates have. Resuming: they say it well enough to begin in the middle, at '
    'the key that a page follows or precedes.';

create function begin_after(term bigint, day date, than integer) returns boolean
    language plpgsql stable parallel safe as
$$
begin
    return exists (
        select from experience e where e.term_id = term and e.begun > day offset than);
end
$$;

comment on function begin_after is
    'Whether more people than so many have a use of the term that only begins to count after the '
    'day.';

create function most_months(term bigint, month integer) returns integer
    language plpgsql stable parallel safe as
$$
begin
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
end
$$;

comment on function most_months is 'The most months that anybody can have as of a month.';

create function months_to_come(term bigint, month integer) returns integer
    language plpgsql stable parallel safe as
$$
begin
    return greatest(0, (
        select month_index(e.last_to) - month from experience e
        where e.term_id = term and e.last_to < 'infinity'
        order by e.last_to desc limit 1));
end
$$;

comment on function months_to_come is
    'How many months after this one the end that comes last lies: by so many, what somebody has at '
    'the most may exceed what they have as of this month.';

create function clip_length(plan experience_plan, as_of date) returns integer
    language sql immutable parallel safe
    return case
        when coalesce(plan.from_day, '-infinity') > least(plan.to_day, as_of) then 0
        when plan.from_day is not null
        then month_index(least(plan.to_day, as_of)) - month_index(plan.from_day) + 1
        else 2147483647
    end;

comment on function clip_length is
    'How many months a clip lets anybody have at the most; no bound where it begins nowhere.';

create function people_walk(
    plan experience_plan, as_of date, among bit varying, from_a_key boolean) returns people_walk
    language plpgsql stable as
$$
declare
    walk people_walk;
begin
    walk.month := month_index(as_of);
    walk.longest := clip_length(plan, as_of);
    walk.sure := case when plan.certainty = 'DEFINITE' and not plan.wider then plan.months
                      else 0 end;
    walk.stride := case when among is null then 1 else 12 end;
    walk.most := most_months(plan.term_id, walk.month);
    walk.to_come := months_to_come(plan.term_id, walk.month);
    walk.recount := plan.wider or begin_after(plan.term_id, as_of, 1000);
    walk.resuming := from_a_key and plan.usual and not plan.clipped
        and not begin_after(plan.term_id, as_of, 100);
    return walk;
end
$$;

comment on function people_walk is
    'What is known before the first candidate is looked at; from_a_key where the page does not '
    'begin with the list.';

create function candidates_among(
    few bigint[], plans experience_plan[], plan experience_plan, asked people_criteria,
    ordered people_order, walk people_walk) returns setof people_candidate
    language sql stable parallel safe as
$$
    select key,
           case when not plan.wider
                then row(c.first, c.second, '', c.person_id)::people_sort_key end
    from (
        select e.person_id,
               case when ordered = 'RECENCY' then asked.as_of - least(e.last_to, asked.as_of)
                    else -least(walk.longest, m.most) end as first,
               -m.most as second
        from experience e
        cross join lateral months_at_most(e.months, e.since, walk.month) m (most)
        where e.term_id = plan.term_id and e.person_id = any (few)
        order by first, second, e.person_id
    ) c
    cross join lateral people_experienced(c.person_id, plans, plan, asked, ordered) key
$$;

comment on function candidates_among is
    'Few people, those who can have the most first.';

create function candidates_by_beginning(
    plans experience_plan[], plan experience_plan, asked people_criteria, among bit varying,
    ordered people_order, walk people_walk) returns setof people_candidate
    language sql stable parallel safe as
$$
    select key,
           case when ordered = 'MONTHS'
                then row(-least(walk.longest, c.most), -c.most, '', 0)::people_sort_key end
    from (select e.person_id, walk.month - e.begins + 1 as most
          from experience e
          where e.term_id = plan.term_id and e.begins <= walk.month - plan.months + 1
            and is_among(e.person_id, among)
          order by e.begins) c
    cross join lateral people_experienced(c.person_id, plans, plan, asked, ordered) key
$$;

comment on function candidates_by_beginning is
    'Everybody with the technology, those who began first, who can have the most, first: for '
    'questions that the columns do not answer.';

create function candidates_by_months(
    plans experience_plan[], plan experience_plan, asked people_criteria, among bit varying,
    walk people_walk, top integer) returns setof people_candidate
    language sql stable parallel safe as
$$
    select key,
           case when step.months <= top
                then row(-least(walk.longest, c.months), -c.months, '',
                         c.person_id)::people_sort_key end
    from generate_series(
        top + walk.stride, least(top + walk.stride, plan.months), -walk.stride) step (months)
    cross join lateral (
        (select e.person_id, 0 as months from experience e
         where step.months > top and e.term_id = plan.term_id and walk.resuming
           and e.begun > asked.as_of and e.begun <= 'infinity' and is_among(e.person_id, among)
           and months_at_most(e.sure, e.sure_since, walk.month) >= walk.sure)
        union all
        (select e.person_id, e.months from experience e
         where step.months <= top and e.term_id = plan.term_id and e.since is null
           and e.months > step.months - walk.stride and e.months <= step.months
           and is_among(e.person_id, among)
           and months_at_most(e.sure, e.sure_since, walk.month) >= walk.sure)
        union all
        (select e.person_id, e.rank + walk.month + 1 from experience e
         where step.months <= top and e.term_id = plan.term_id and e.since <= walk.month
           and e.rank >= step.months - walk.stride - walk.month
           and e.rank < step.months - walk.month
           and is_among(e.person_id, among)
           and months_at_most(e.sure, e.sure_since, walk.month) >= walk.sure)
        union all
        (select e.person_id, e.months from experience e
         where step.months <= top and e.term_id = plan.term_id and e.since > walk.month
           and e.months > step.months - walk.stride and e.months <= step.months
           and is_among(e.person_id, among)
           and months_at_most(e.sure, e.sure_since, walk.month) >= walk.sure)
        order by months desc, person_id
    ) c
    cross join lateral people_experienced(c.person_id, plans, plan, asked, 'MONTHS') key
$$;

comment on function candidates_by_months is
    'Everybody with at most so many months and the technology, downwards by so many months at a '
    'stride: those who have ended by their months, those who go on by their rank, people alike as '
    'they came. A walk that resumes below the top first gives those whose months the columns do '
    'not say.';

create function candidates_by_recency(
    plans experience_plan[], plan experience_plan, asked people_criteria, among bit varying,
    walk people_walk, after people_sort_key, top integer) returns setof people_candidate
    language sql stable parallel safe as
$$
    select key,
           case when step.months <= 0
                then row(asked.as_of - c.last_to, -c.months, '', 0)::people_sort_key
                when step.months <= top then row(0, -step.months, '', 0)::people_sort_key end
    from generate_series(top + walk.stride, 1 - walk.stride, -walk.stride) step (months)
    cross join lateral (
        (select e.person_id, null::integer as months, null::date as last_to
         from experience e
         where step.months > top and e.term_id = plan.term_id
           and e.begun > asked.as_of and e.begun <= 'infinity' and is_among(e.person_id, among)
           and months_at_most(e.sure, e.sure_since, walk.month) >= walk.sure)
        union all
        (select e.person_id, null, null from experience e
         where step.months between 1 and top and e.term_id = plan.term_id
           and e.since <= walk.month
           and e.rank >= step.months - walk.stride - walk.month
           and e.rank < step.months - walk.month
           and is_among(e.person_id, among)
           and months_at_most(e.sure, e.sure_since, walk.month) >= walk.sure
           and (after is null or after.first = 0 and e.rank <= -after.second - walk.month - 1))
        union all
        (select e.person_id, null, null from experience e
         where step.months between 1 and top and e.term_id = plan.term_id and e.since is null
           and e.months > step.months - walk.stride and e.months <= step.months
           and e.last_to >= asked.as_of and is_among(e.person_id, among)
           and months_at_most(e.sure, e.sure_since, walk.month) >= walk.sure
           and (after is null or after.first = 0))
        union all
        (select e.person_id, e.months, e.last_to from experience e
         where step.months <= 0 and e.term_id = plan.term_id and e.last_to < asked.as_of
           and e.last_to <= asked.as_of - coalesce(after.first, 0) and e.last_to >= '-infinity'
           and is_among(e.person_id, among)
           and months_at_most(e.sure, e.sure_since, walk.month) >= walk.sure
         order by e.last_to desc, e.months desc)
    ) c
    cross join lateral people_experienced(c.person_id, plans, plan, asked, 'RECENCY') key
$$;

comment on function candidates_by_recency is
    'Everybody with the technology: first those whose last use the columns do not say, then those '
    'who use it as of the day and have at most so many months, downwards by so many months at a '
    'stride, then those who used it last. The months are walked down because one order of both '
    'indexes would be a sort of all.';

create function open_candidates(
    plans experience_plan[], asked people_criteria, ordered people_order, few bigint[],
    among bit varying, walk people_walk, after people_sort_key, top integer) returns refcursor
    language plpgsql stable as
$$
declare
    plan       constant experience_plan := plans[1];
    candidates refcursor;
begin
    if few is not null then
        open candidates for
            select * from candidates_among(few, plans, plan, asked, ordered, walk);
    elsif walk.recount then
        open candidates for
            select * from candidates_by_beginning(plans, plan, asked, among, ordered, walk);
    elsif ordered = 'RECENCY' then
        open candidates for
            select * from candidates_by_recency(
                plans, plan, asked, among, walk, case when walk.resuming then after end, top);
    else
        open candidates for
            select * from candidates_by_months(plans, plan, asked, among, walk, top);
    end if;
    return candidates;
end
$$;

comment on function open_candidates is
    'Opens the candidates, those who can have the most first; from so many months at the top on '
    'where they are walked by their months.';

create function best_candidates(
    candidates refcursor, after people_sort_key, before people_sort_key, size integer,
    backward boolean) returns people_sort_key[]
    language plpgsql stable as
$$
declare
    candidate people_candidate;
    bound     people_sort_key;
    page      people_sort_key[] := '{}';
    preceding integer;
begin
    loop
        fetch candidates into candidate.key, candidate.bound;
        exit when not found;
        assert candidate.bound < bound is not true, 'candidates come in order';
        bound := candidate.bound;

        -- Nobody from here on can come before the last of a full page, or before its end.
        exit when not backward and cardinality(page) >= size and page[size] <= bound;
        exit when before <= bound;

        -- Who is looked at may belong to another page all the same.
        continue when candidate.key <= after or candidate.key >= before;

        -- Mostly candidates come in the order of their keys; one may come twice.
        if candidate.key > page[cardinality(page)] is not false then
            page := page || candidate.key;
        else
            preceding := (select count(*) from unnest(page) p where p < candidate.key);
            continue when page[preceding + 1] = candidate.key;
            page := page[:preceding] || candidate.key || page[preceding + 1:];
        end if;

        -- A page after a key keeps its first people, one before a key its last.
        if cardinality(page) > size then
            page := case when backward then page[2:] else page[:size] end;
        end if;
    end loop;
    return page;
end
$$;

comment on function best_candidates is
    'The page of candidates who come in the order of their bounds, in the order of their keys. '
    'None is looked at once the page cannot get better: the threshold algorithm of Fagin, Lotem '
    'and Naor, "Optimal aggregation algorithms for middleware" (2003).';

create function people_by_experience(
    plans experience_plan[], asked people_criteria, ordered people_order, few bigint[],
    after people_sort_key, before people_sort_key, size integer, backward boolean)
    returns setof people_sort_key
    language plpgsql stable as
$$
declare
    among constant bit varying :=
        case when few is null then people_among(plans[2:], asked, null) end;
    walk  constant people_walk :=
        people_walk(plans[1], asked.as_of, among, backward or after is not null);
    top   integer := walk.most;
    candidates refcursor;
    page       people_sort_key[];
begin
    -- A page after a key: what its person has now, and at the most what is to come, is the top.
    if walk.resuming and not backward then
        top := case
            when ordered = 'MONTHS' then least(walk.most, walk.to_come - after.first)
            when after.first > 0 then 0
            else least(walk.most, walk.to_come - after.second) end;
    -- A page before a key by months: it is full a few months above its person, if we are lucky.
    elsif walk.resuming and ordered = 'MONTHS' then
        top := least(walk.most, walk.to_come + 4 - coalesce(before.first, -1));
    end if;
    loop
        candidates := open_candidates(plans, asked, ordered, few, among, walk, after, top);
        page := best_candidates(candidates, after, before, size, backward);
        close candidates;

        -- All were walked; or nobody above the top can come after the first of a full page.
        exit when not backward or few is not null or walk.recount or ordered = 'RECENCY'
            or top >= walk.most
            or cardinality(page) >= size and walk.to_come - page[1].first <= top;

        -- We were not lucky: walk from four times as far above.
        top := least(
            walk.most, top + 4 * (top - walk.to_come + coalesce(before.first, -1)));
    end loop;
    return query select p.* from unnest(page) p;
end
$$;

comment on function people_by_experience is
    'A page of people, in their order, by months or recency of the first experience asked for. For '
    'the usual question the most that candidates can have is what they have, so the page is all '
    'that is looked at; what precedes a key is looked for in more and more months above it.';

create function people_page(
    asked people_criteria, ordered people_order, after people_sort_key, before people_sort_key,
    size integer, backward boolean) returns setof people_sort_key
    language plpgsql stable as
$$
declare
    plans constant experience_plan[] :=
        experience_plans(asked.experience, asked.as_of, ordered = 'RECENCY');
    few   bigint[];
    among bit varying;
    walk  name_walk;
begin
    if ordered <> 'NAME' then
        few := few_people(plans[2:], asked, few_enough(2));
        return query select * from people_by_experience(
            plans, asked, ordered, few, after, before, size, backward);
        return;
    end if;
    few := people_in_time(asked, few_enough(2));
    if few is null then
        walk := best_name_walk(plans, asked);
        among := people_among(plans, asked, walk.terms);
    else
        few := array(select distinct unnest(few));
    end if;
    return query select * from people_by_name(
        plans, asked, few, walk, among, after, before, size, backward);
end
$$;

comment on function people_page is
    'So many people after, or backwards before, a key; from an end of the list where it is null.';
