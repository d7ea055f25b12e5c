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
    wider      boolean,
    last       boolean,
    plain      boolean,
    span       int4multirange
);

comment on type experience_criteria is
    'Experience with a technology, of so many months at least (from 1), clipped to the days where it '
    'is asked within some. Usual is the question without roles, kinds and implied: false; wider is '
    'one that counts what the usual one does not; last says whether the last use matters; plain is the '
    'usual one without a clip and DEFINITE. A clip to whole months stands in span too, up '
    'to as_of.';

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
    language plpgsql immutable strict parallel safe as
$$
begin
    if isempty(span) then
        return 0;
    elsif span = int4multirange(range_merge(span)) then
        return upper(span) - lower(span);
    end if;
    return (select sum(upper(run) - lower(run)) from unnest(span) run);
end
$$;

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
    language plpgsql immutable parallel safe as
$$
declare
    claim     experience_claim;
    counted   experience_count;
    span      int4multirange := '{}';
    whole     int4multirange := '{}';
    counting  experience_claim[] := '{}';
    current   boolean := false;
    from_day  date;
    to_day    date;
    last_to   date;
    last_from date;
begin
    foreach claim in array claims loop
        continue when claim.kind <> all (asked.kinds)
            or not counts_for(claim.role, null, asked.roles, '{}')
            or not (asked.implied or claim.direct);
        from_day := greatest(
            claimed_from(claim.earliest_start, claim.earliest_end), claim.counts_from);
        to_day := least(claimed_to(claim.state, claim.latest_start, claim.latest_end), as_of);
        continue when from_day > to_day;
        if asked.within then
            whole := whole + int4multirange(months_from_to(from_day, to_day));
            from_day := greatest(from_day, asked.from_day);
            to_day := least(to_day, asked.to_day);
            continue when from_day > to_day;
        end if;
        span := span + int4multirange(months_from_to(from_day, to_day));
        if asked.certainty = 'DEFINITE' then
            counting := counting || claim;
        end if;
        current := current or claim.earliest_end >= as_of
            and (claim.state = 'ONGOING' or claim.latest_start <= as_of);
        to_day := claimed_to(claim.state, claim.latest_start, claim.latest_end);
        if (to_day, claim.last_date_from) <= (last_to, last_from) is not true then
            last_to := to_day;
            last_from := claim.last_date_from;
        end if;
    end loop;
    counted.months := months_of(span);
    counted.months_whole := case when asked.within then months_of(whole) else counted.months end;
    if asked.certainty = 'DEFINITE' then
        counted.months_least := least_months(
            counting, coalesce(asked.from_day, '-infinity'), least(asked.to_day, as_of), as_of);
    end if;
    counted.last_from := case when current or last_from > as_of then as_of_from else last_from end;
    counted.last_to := case when current or last_to > as_of then as_of else last_to end;
    return counted;
end
$$;

comment on function count_claims is
    'Counts the claims that are asked for, whatever their dates and the question. For the last use '
    'and the least months only those count of which something lies in the days asked for.';

create function months_as_of(e experience, as_of date) returns integer
    language sql immutable parallel safe
    return case
        when e.since is not null then e.rank + month_index(as_of) + 1
        when e.last_to > as_of
        then months_of(e.span * int4multirange(int4range(null, month_index(as_of) + 1)))
        else e.months
    end;

comment on function months_as_of is
    'The months of the usual question, of which every claim has begun by that day.';

create function count_experience(
    e experience, asked experience_criteria, as_of_from date, as_of date) returns experience_count
    language sql immutable parallel safe
    return case
        when not asked.usual or asked.certainty = 'DEFINITE' or e.begun > as_of
            or asked.within and (asked.last or asked.span is null)
            or asked.last and e.since is null and e.last_to >= as_of
        then count_claims(e.claims, asked, as_of_from, as_of)
        when asked.within
        then row(months_of(e.span * asked.span), months_as_of(e, as_of), null, null, null
             )::experience_count
        when e.since is null
        then row(months_as_of(e, as_of), months_as_of(e, as_of), null, e.last_from, e.last_to
             )::experience_count
        else row(months_as_of(e, as_of), months_as_of(e, as_of), null, as_of_from, as_of
             )::experience_count
    end;

comment on function count_experience is
    'Counts by the columns of the row alone where the question is the usual one and every claim has '
    'begun; else by its claims.';

create function is_enough(counted experience_count, asked experience_criteria) returns boolean
    language sql immutable parallel safe
    return case asked.certainty
        when 'POSSIBLE' then counted.months >= asked.months
            and (asked.used_since is null or counted.last_to >= asked.used_since)
        else counted.months_least >= asked.months
            and (asked.used_since is null or counted.last_from >= asked.used_since)
    end;

comment on function is_enough is 'Whether what was counted is what is asked for.';

create function is_told_enough(
    months integer, since integer, last_to date, begun date, asked integer, used_since date,
    plain boolean, wider boolean, month integer, as_of date) returns boolean
    language sql immutable parallel safe
    return case
        when not wider
             and (months + case when since <= month then month - since + 1 else 0 end < asked
                  or used_since > least(last_to, as_of))
        then false
        when plain and begun <= as_of and (since is not null or last_to <= as_of) then true
    end;

comment on function is_told_enough is
    'Whether these columns, which an index holds, tell that there are enough months and that the last '
    'is late enough; null where they do not tell.';

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
