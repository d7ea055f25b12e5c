-- Whether the experience of a person is what a search asks: its criteria, and how to count.

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
