-- How long each person used each term: derived from what everybody may see of their résumé.

create type dated_use as (
    kind           position_kind,
    role           technology_role,
    direct         boolean,
    throughout     boolean,
    state          period_state,
    earliest_start date,
    latest_start   date,
    earliest_end   date,
    latest_end     date,
    last_date_from date,
    counts_from    date
);

comment on type dated_use is
    'A use of a technology with dates: its own period, else that of its position. It is direct '
    'where the technology itself is mentioned and not one that implies it, and throughout where it '
    'holds for the whole period; what only achievements mention was at some time in it. '
    'last_date_from is the first day of the last date that its period names; nothing before '
    'counts_from counts, which is null where that takes nothing away.';

create function credited_from(earliest_start date, earliest_end date) returns date
    language sql immutable parallel safe
    return case when earliest_start = '-infinity' then earliest_end else earliest_start end;

comment on function credited_from is
    'The first day of a period that is credited at the most: without a start, that of its end.';

create function credited_to(state period_state, latest_start date, latest_end date) returns date
    language sql immutable parallel safe
    return case state when 'UNKNOWN' then latest_start else latest_end end;

comment on function credited_to is
    'The last day of a period that is credited at the most: with an unknown end, that of its '
    'start.';

create table experience (
    person_id  bigint         not null references person (id) on delete cascade,
    term_id    bigint         not null references technology (id) on delete cascade,
    used       boolean        not null,
    span       int4multirange not null,
    months     integer        not null,
    since      integer,
    rank       integer        generated always as (months - since) stored,
    sure       integer        not null,
    sure_since integer,
    last_to    date,
    begins     integer,
    begun      date           not null,
    first_day  date           not null,
    last_day   date           not null,
    name_key   text           collate "C" not null,
    dated_uses dated_use[]    not null,
    primary key (person_id, term_id) include (used)
);

comment on table experience is
    'Derived: each person with each term that visible uses show, themselves or by implication. '
    'The months are those of the usual question: all roles and kinds that count as experience.';
comment on column experience.used is
    'Whether some use is in a role that counts as experience, dated or not, at whatever position.';
comment on column experience.span is
    'The merged months by index, at the most over all readings; without an end while it goes on.';
comment on column experience.months is 'How many months there are before it goes on, if it does.';
comment on column experience.since is 'The month since which it goes on; null where it has ended.';
comment on column experience.sure is
    'As months, but of what holds throughout its period alone, and one more for each moment: '
    'for certain there are no more.';
comment on column experience.sure_since is
    'The month since which something goes on that holds throughout; null where it has ended.';
comment on column experience.rank is
    'While it goes on, its months as of month i are rank + i + 1: its rank among those that go on '
    'is the same at all times.';
comment on column experience.begun is
    'The day by which every use of the usual question has begun to count. As of this day and later '
    'the months are those of span up to then; as of an earlier one, and for any other question '
    'than the usual one, the dated uses must be counted.';
comment on column experience.last_to is
    'The last day of the date of the last use; infinity while it goes on, null without months.';
comment on column experience.begins is
    'The first month that any use counts: as of month i there are at most i + 1 - begins.';
comment on column experience.first_day is
    'The first day of any reading of the visible positions that show the term; infinity where none '
    'has dates.';
comment on column experience.last_day is
    'The last day of any reading of the visible positions that show the term; -infinity where none '
    'has dates.';
comment on column experience.name_key is
    'As searched_person has it, which is derived before: those who show a term are walked by name.';
comment on column experience.dated_uses is 'All that counts for any question.';

create index experience_by_term on experience (term_id, person_id)
    include (months, since, sure, sure_since, last_to, begun);
create index experience_ongoing_by_rank on experience (term_id, rank desc, person_id, since)
    include (sure, sure_since) where since is not null;
create index experience_ongoing_by_months on experience (term_id, months desc, since)
    include (person_id, sure, sure_since) where since is not null;
create index experience_ended_by_months on experience (term_id, months desc, person_id)
    include (last_to, sure, sure_since) where since is null;
create index experience_by_beginning on experience (term_id, begins, person_id);
create index experience_by_recency on experience (term_id, last_to desc, months desc, person_id);
create index experience_by_begun on experience (term_id, begun, person_id);
create index experience_by_name on experience (term_id, name_key, person_id)
    include (first_day, last_day);

create function months_and_since(span int4multirange) returns table (months integer, since integer)
    language sql immutable parallel safe as
$$
    select coalesce(sum(upper(run) - lower(run)) filter (where not upper_inf(run)), 0)::integer,
           min(lower(run)) filter (where upper_inf(run))
    from unnest(span) run
$$;

comment on function months_and_since is
    'How many months there are before they go on without an end, and since which one they do.';

create function experience_of(people bigint[])
    returns table (
        person_id bigint, term_id bigint, used boolean, span int4multirange, months integer,
        since integer, sure integer, sure_since integer, last_to date, begins integer, begun date,
        first_day date,
        last_day date, name_key text, dated_uses dated_use[])
    language sql stable parallel safe as
$$
    with used as materialized (
        select u.person_id, u.technology_id, u.role, p.kind, p.earliest_start as first_day,
               p.latest_end as last_day, w.*, bool_or(u.part <> 'ACHIEVEMENT') as throughout
        from technology_use u
        join position p
            on p.person_id = u.person_id and p.id = u.position_id and p.audience = 'PUBLIC'
        cross join lateral (
            select coalesce(u.period_state, p.period_state) as state,
                   case when u.period_state is null then coalesce(p.period_end, p.period_start)
                        else coalesce(u.period_end, u.period_start) end as last_date,
                   case when u.period_state is null then p.earliest_start
                        else u.earliest_start end as earliest_start,
                   case when u.period_state is null then p.latest_start
                        else u.latest_start end as latest_start,
                   case when u.period_state is null then p.earliest_end
                        else u.earliest_end end as earliest_end,
                   case when u.period_state is null then p.latest_end
                        else u.latest_end end as latest_end
        ) w
        where u.person_id = any (people)
        group by u.person_id, u.technology_id, u.role, p.kind, first_day, last_day, w.state,
                 w.last_date, w.earliest_start, w.latest_start, w.earliest_end, w.latest_end
    ), dated as materialized (
        select u.person_id, u.technology_id, u.role, u.kind, u.first_day, u.last_day,
               u.throughout, u.state, u.earliest_start, u.latest_start, u.earliest_end,
               u.latest_end, t.counts_from,
               first_day(u.last_date) as last_date_from,
               credited_from(u.earliest_start, u.earliest_end) as from_day,
               credited_to(u.state, u.latest_start, u.latest_end) as to_day
        from used u
        join technology t on t.id = u.technology_id
    ), shown as (
        select distinct d.person_id, c.term_id, d.role, d.first_day, d.last_day,
               counts_as_experience(d.role) and counts_as_experience(d.kind) as usual,
               greatest(d.from_day, d.counts_from) as from_day, d.to_day,
               row(d.kind, d.role, c.term_id = c.technology_id, d.throughout, d.state,
                   d.earliest_start, d.latest_start, d.earliest_end, d.latest_end,
                   d.last_date_from,
                   case when d.counts_from > case when d.throughout then d.from_day
                                                  else d.earliest_start end
                        then d.counts_from end
               )::dated_use as use,
               d.state is not null and (d.counts_from > d.to_day) is not true as counts
        from dated d
        join technology_closure c on c.technology_id = d.technology_id
    )
    select e.person_id, e.term_id, e.used, e.span, runs.months, runs.since,
           sure_runs.months + e.moments, sure_runs.since, e.last_to, e.begins,
           e.begun, e.first_day, e.last_day, coalesce(p.name_key, U&'\+10FFFF'),
           e.dated_uses
    from (
        select s.person_id, s.term_id,
               bool_or(counts_as_experience(s.role)) as used,
               coalesce(range_agg(months_from_to(s.from_day, s.to_day))
                        filter (where s.counts and s.usual), '{}') as span,
               coalesce(range_agg(months_from_to(s.from_day, s.to_day)) filter (
                   where s.counts and s.usual and (s.use).throughout), '{}') as sure_span,
               (count(*) filter (where s.counts and s.usual and not (s.use).throughout))::integer
                   as moments,
               max(s.to_day) filter (where s.counts and s.usual) as last_to,
               min(month_index(s.from_day)) filter (where s.counts) as begins,
               coalesce(max(s.from_day) filter (where s.counts and s.usual), '-infinity') as begun,
               coalesce(min(s.first_day), 'infinity') as first_day,
               coalesce(max(s.last_day), '-infinity') as last_day,
               coalesce(array_agg(distinct s.use) filter (where s.counts), '{}') as dated_uses
        from shown s
        group by s.person_id, s.term_id
    ) e
    left join searched_person p on p.person_id = e.person_id
    cross join lateral months_and_since(e.span) runs
    cross join lateral months_and_since(e.sure_span) sure_runs
$$;

comment on function experience_of is
    'The experience that the visible uses of these people show, as the table is to hold it.';

create table experience_block (
    block   bigint    not null,
    term_id bigint    not null references technology (id) on delete cascade,
    people  bit(8192) not null,
    primary key (block, term_id)
) with (fillfactor = 50);

create index experience_block_by_term on experience_block (term_id, block);

comment on table experience_block is
    'Derived from experience.used: who uses a term, a bit a person, so that counting how many of a '
    'crowd use which terms is counting bits.';
comment on column experience_block.block is
    'The id of the person at bit n is 8192 * block + n.';

create function experience_bit(person_id bigint) returns bit(8192)
    language sql immutable strict parallel safe
    return set_bit(0::bit(8192), (person_id % 8192)::integer, 1);

comment on function experience_bit is 'The person''s bit of their block, and no other.';

create function mark_experience(people bigint[]) returns void
    language sql as
$$
    with given as materialized (
        select id / 8192 as block, bit_or(experience_bit(id)) as people
        from unnest(people) id
        group by block
    ), wanted as (
        select e.person_id / 8192 as block, e.term_id,
               bit_or(experience_bit(e.person_id)) as people
        from experience e
        where e.person_id = any (people) and e.used
        group by block, e.term_id
    ), found as (
        select b.block, b.term_id, b.people & g.people as people
        from experience_block b
        join given g on g.block = b.block
        where b.people & g.people <> 0::bit(8192)
    )
    insert into experience_block as stored (block, term_id, people)
    select block, term_id, coalesce(wanted.people, 0::bit(8192))
    from wanted
    full join found using (block, term_id)
    where wanted.people is distinct from found.people
    order by block, term_id
    on conflict (block, term_id) do update
    set people = stored.people & ~ (select g.people from given g where g.block = stored.block)
        | excluded.people
$$;

comment on function mark_experience is
    'Brings the bits of these people to what experience says, a row of a block once for all of '
    'them. Rows change in one order, so that those who write people of one block wait for each '
    'other and not in a circle.';

create function forget_experience() returns trigger language plpgsql as
$$
begin
    perform from experience_block b where b.block = old.id / 8192 order by b.term_id for update;
    update experience_block b
    set people = b.people & ~ experience_bit(old.id)
    where b.block = old.id / 8192 and get_bit(b.people, (old.id % 8192)::integer) = 1;
    return old;
end
$$;

comment on function forget_experience is 'Clears the bits of a person who goes.';

create trigger person_takes_their_bits_along
    after delete on person
    for each row execute function forget_experience();

create function derive_experience(people bigint[]) returns bigint
    language plpgsql as
$$
declare
    changed bigint;
begin
    with wanted as (
        select * from experience_of(people)
    ), gone as (
        delete from experience e
        where e.person_id = any (people)
          and not exists (select from wanted w
                          where w.person_id = e.person_id and w.term_id = e.term_id)
        returning 1
    ), written as (
        insert into experience (
            person_id, term_id, used, span, months, since, sure, sure_since, last_to, begins, begun,
            first_day, last_day, name_key, dated_uses)
        select w.*
        from wanted w
        left join experience e on e.person_id = w.person_id and e.term_id = w.term_id
        where (w.used, w.span, w.last_to, w.first_day, w.last_day, w.name_key, w.dated_uses)
              is distinct from
              (e.used, e.span, e.last_to, e.first_day, e.last_day, e.name_key, e.dated_uses)
        order by w.term_id, w.person_id
        on conflict (person_id, term_id) do update
        set used = excluded.used, span = excluded.span, months = excluded.months,
            since = excluded.since, sure = excluded.sure, sure_since = excluded.sure_since,
            last_to = excluded.last_to, begins = excluded.begins, begun = excluded.begun,
            first_day = excluded.first_day,
            last_day = excluded.last_day, name_key = excluded.name_key,
            dated_uses = excluded.dated_uses
        returning 1
    )
    select (select count(*) from gone) + (select count(*) from written) into changed;
    return changed;
end
$$;

comment on function derive_experience is
    'Brings the experience of these people to what their résumés show; how many rows changed. They '
    'are written term by term, as the indexes have them. Who has them brought marks them then.';

-- What a question asks of one person's experience with a term, and whether it is met.

create type experience_criteria as (
    term_id    bigint,
    months     integer,
    from_day   date,
    to_day     date,
    used_since date,
    certainty  certainty,
    implied    boolean,
    roles      technology_role[],
    kinds      position_kind[]
);

comment on type experience_criteria is
    'Experience with a term as it is asked for: so many months at least (1 in any case), of those '
    'that lie in a range of days, the last use on used_since or later; null asks for nothing. No '
    'roles and no kinds are those that count as experience.';

create function usual_kinds() returns position_kind[]
    language sql immutable parallel safe
    return array(select kind from unnest(enum_range(null::position_kind)) kind
                 where counts_as_experience(kind));

comment on function usual_kinds is 'The kinds of positions that count as experience.';

create function usual_roles() returns technology_role[]
    language sql immutable parallel safe
    return array(select role from unnest(enum_range(null::technology_role)) role
                 where counts_as_experience(role));

comment on function usual_roles is 'The roles that count as experience.';

create function whole_months(from_day date, to_day date, as_of date) returns int4multirange
    language sql immutable parallel safe
    return case
        when extract(day from from_day) > 1 or extract(day from to_day + 1) > 1 then null
        when from_day > least(to_day, as_of) then '{}'
        else int4multirange(
            int4range(month_index(from_day), month_index(least(to_day, as_of)), '[]'))
    end;

comment on function whole_months is
    'The months of a range of days up to as_of; null where it begins or ends within a month.';

create type experience_plan as (
    term_id    bigint,
    months     integer,
    from_day   date,
    to_day     date,
    used_since date,
    certainty  certainty,
    implied    boolean,
    roles      technology_role[],
    kinds      position_kind[],
    clipped    boolean,
    clip       int4multirange,
    usual      boolean,
    wider      boolean,
    plain      boolean,
    last       boolean
);

comment on type experience_plan is
    'An experience_criteria, its defaults filled in, with what follows from it. Clipped: months '
    'outside a range do not count; clip has its months where they are whole. Usual: it counts what '
    'the columns of experience count. Wider: it also counts what they do not. Plain: it is usual, '
    'not clipped, and POSSIBLE. Last: it matters when the last use was.';

create function experience_plans(
    asked experience_criteria[], as_of date, by_recency boolean) returns experience_plan[]
    language plpgsql immutable parallel safe as
$$
declare
    criteria experience_criteria;
    plan     experience_plan;
    plans    experience_plan[] := '{}';
begin
    foreach criteria in array asked loop
        plan.term_id := criteria.term_id;
        plan.months := greatest(criteria.months, 1);
        plan.from_day := criteria.from_day;
        plan.to_day := criteria.to_day;
        plan.used_since := criteria.used_since;
        plan.certainty := criteria.certainty;
        plan.implied := criteria.implied;
        plan.roles := criteria.roles;
        plan.kinds := case when criteria.kinds = '{}' then usual_kinds() else criteria.kinds end;
        plan.clipped := plan.from_day is not null or plan.to_day is not null;
        plan.clip := whole_months(plan.from_day, plan.to_day, as_of);
        plan.usual := plan.implied and plan.roles = '{}'
            and plan.kinds <@ usual_kinds() and plan.kinds @> usual_kinds();
        plan.wider := not plan.kinds <@ usual_kinds() or not plan.roles <@ usual_roles();
        plan.plain := plan.usual and not plan.clipped and plan.certainty = 'POSSIBLE';
        plan.last := plan.used_since is not null or by_recency and cardinality(plans) = 0;
        plans := plans || plan;
    end loop;
    return plans;
end
$$;

comment on function experience_plans is
    'What is asked of experience with what follows from it; by_recency where people are ordered by '
    'the last use of the first entry.';

create type experience_count as (
    months       integer,
    months_whole integer,
    months_least integer,
    last_from    date,
    last_to      date
);

comment on type experience_count is
    'How long: the months that count, those without the clip, the least over all readings where '
    'that is asked for, and then also last_from, a day on which or after which there was a use for '
    'certain; and the last day of the date of the last use.';

create function begun_by(use dated_use, as_of date) returns date
    language sql immutable parallel safe
    return least(use.latest_start, case use.state when 'ONGOING' then as_of end);

comment on function begun_by is
    'The last day on which a reading starts; what goes on as of a day has begun by then.';

create function least_months(
    uses dated_use[], from_day date, to_day date, as_of date) returns integer
    language plpgsql immutable parallel safe as
$$
declare
    touched int4multirange := '{}';
    run     int4range;
begin
    select coalesce(range_agg(months_from_to(d.first_day, d.last_day)), '{}') into touched
    from unnest(uses) u
    cross join lateral (
        select greatest(begun_by(u, as_of), from_day, u.counts_from) as first_day,
               least(u.earliest_end, to_day) as last_day
    ) d
    where u.throughout and begun_by(u, as_of) <= u.earliest_end and d.first_day <= d.last_day;
    for run in
        select int4range(
                   case when d.first_day > '-infinity' then month_index(d.first_day) end,
                   month_index(d.last_day), '[]')
        from unnest(uses) u
        cross join lateral (
            select case when u.throughout then u.earliest_end
                        else greatest(u.earliest_start, u.counts_from) end as first_day,
                   case when u.throughout then u.latest_start
                        else least(u.latest_end, as_of) end as last_day
        ) d
        where d.first_day >= from_day and d.last_day <= to_day
          and (u.counts_from > u.earliest_end) is not true
          and case when u.throughout then u.earliest_end < u.latest_start and u.state <> 'ONGOING'
                   else begun_by(u, as_of) <= as_of end
        order by d.last_day
    loop
        if not touched && run then
            touched := touched + int4multirange(int4range(upper(run) - 1, upper(run)));
        end if;
    end loop;
    return months_of(touched);
end
$$;

comment on function least_months is
    'The least months that the uses touch between two days over all joint readings: the months of '
    'what every reading has, and then those of the fewest days that stab what may lie anywhere '
    'else (greedily, by right end): what has no day that every reading has, and what holds for a '
    'moment alone, of any day in it.';

create function is_current(use dated_use, as_of date) returns boolean
    language sql immutable parallel safe
    return use.earliest_end >= as_of and (use.state = 'ONGOING' or use.latest_start <= as_of);

comment on function is_current is 'Whether every reading of the period has the day.';

create function last_use_from(uses dated_use[], as_of_from date, as_of date) returns date
    language sql immutable parallel safe
    return (
        select greatest(
            (array_agg(case when c.current or u.last_date_from > as_of then as_of_from
                            else u.last_date_from end
                       order by c.current desc, c.last_to desc, u.last_date_from desc)
             filter (where u.throughout))[1],
            max(u.earliest_start) filter (where u.earliest_start > '-infinity'))
        from unnest(uses) u
        cross join lateral (
            select is_current(u, as_of) as current,
                   credited_to(u.state, u.latest_start, u.latest_end) as last_to
        ) c);

comment on function last_use_from is
    'A day on which or after which one of the uses was for certain: the first day of the last '
    'date of what holds throughout, or of as_of where that is current; of a moment, the first day '
    'of its period, and so of what holds throughout where its last date is as coarse as 2017 and '
    'it began in that year.';

create function count_uses(
    uses dated_use[], asked experience_plan, as_of_from date, as_of date) returns experience_count
    language plpgsql immutable parallel safe as
$$
declare
    use       dated_use;
    counted   experience_count;
    span      int4multirange := '{}';
    whole     int4multirange := '{}';
    counting  dated_use[] := '{}';
    from_day  date;
    to_day    date;
    last_to   date;
begin
    foreach use in array uses loop
        continue when use.kind <> all (asked.kinds)
            or not counts_for(use.role, null, asked.roles, '{}')
            or not (asked.implied or use.direct);
        from_day := greatest(credited_from(use.earliest_start, use.earliest_end), use.counts_from);
        to_day := least(credited_to(use.state, use.latest_start, use.latest_end), as_of);
        continue when from_day > to_day;
        if asked.clipped then
            whole := whole + int4multirange(months_from_to(from_day, to_day));
            from_day := greatest(from_day, asked.from_day);
            to_day := least(to_day, asked.to_day);
            continue when from_day > to_day;
        end if;
        span := span + int4multirange(months_from_to(from_day, to_day));
        if asked.certainty = 'DEFINITE' then
            counting := counting || use;
        end if;
        last_to := greatest(last_to, case
            when is_current(use, as_of) then as_of
            else credited_to(use.state, use.latest_start, use.latest_end) end);
    end loop;
    counted.months := months_of(span);
    counted.months_whole := case when asked.clipped then months_of(whole) else counted.months end;
    if asked.certainty = 'DEFINITE' then
        counted.months_least := least_months(
            counting, coalesce(asked.from_day, '-infinity'), least(asked.to_day, as_of), as_of);
        counted.last_from := last_use_from(counting, as_of_from, as_of);
    end if;
    counted.last_to := least(last_to, as_of);
    return counted;
end
$$;

comment on function count_uses is
    'Counts the uses that are asked for, whatever their dates and the question. For the last use '
    'and the least months only those count of which something lies in the days asked for.';

create function months_as_of(
    span int4multirange, months integer, since integer, rank integer, last_to date, as_of date)
    returns integer
    language sql immutable parallel safe
    return case
        when since is not null then rank + month_index(as_of) + 1
        when last_to > as_of
        then months_of(span * int4multirange(int4range(null, month_index(as_of) + 1)))
        else months
    end;

comment on function months_as_of is
    'The months of the usual question, of which every use has begun by that day.';

create function count_experience(
    span int4multirange, months integer, since integer, rank integer, last_to date, begun date,
    dated_uses dated_use[], asked experience_plan, as_of_from date, as_of date)
    returns experience_count
    language sql immutable parallel safe
    return case
        when not asked.usual or asked.certainty = 'DEFINITE' or begun > as_of
            or asked.clipped and (asked.last or asked.clip is null)
            or asked.last and since is null and last_to >= as_of
        then count_uses(dated_uses, asked, as_of_from, as_of)
        when asked.clipped
        then row(months_of(span * asked.clip),
                 months_as_of(span, months, since, rank, last_to, as_of), null, null, null
             )::experience_count
        when since is null
        then row(months_as_of(span, months, since, rank, last_to, as_of),
                 months_as_of(span, months, since, rank, last_to, as_of), null, null, last_to
             )::experience_count
        else row(months_as_of(span, months, since, rank, last_to, as_of),
                 months_as_of(span, months, since, rank, last_to, as_of), null, null, as_of
             )::experience_count
    end;

comment on function count_experience is
    'Counts by the columns of the row alone where the question is the usual one and every use has '
    'begun; else by its dated uses.';

create function is_enough(counted experience_count, asked experience_plan) returns boolean
    language sql immutable parallel safe
    return case asked.certainty
        when 'POSSIBLE' then counted.months >= asked.months
            and (asked.used_since is null or counted.last_to >= asked.used_since)
        else counted.months_least >= asked.months
            and (asked.used_since is null or counted.last_from >= asked.used_since)
    end;

comment on function is_enough is 'Whether what was counted is what is asked for.';

create function months_at_most(months integer, since integer, month integer) returns integer
    language sql immutable parallel safe
    return months + case when since <= month then month - since + 1 else 0 end;

comment on function months_at_most is
    'The months up to a month of what has so many before it goes on since another.';

create function is_enough_by_columns(
    months integer, since integer, sure integer, sure_since integer, last_to date, begun date,
    asked integer, used_since date, certainty certainty, plain boolean, wider boolean,
    month integer, as_of date) returns boolean
    language sql immutable parallel safe
    return case
        when not wider
             and (months_at_most(months, since, month) < asked
                  or certainty = 'DEFINITE' and months_at_most(sure, sure_since, month) < asked
                  or used_since > least(last_to, as_of))
        then false
        when plain and begun <= as_of and (since is not null or last_to <= as_of) then true
    end;

comment on function is_enough_by_columns is
    'Whether these columns, which an index holds, say that there are enough months and that the '
    'last is late enough; null where they do not say.';
